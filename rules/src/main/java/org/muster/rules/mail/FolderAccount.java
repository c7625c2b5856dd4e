package org.muster.rules.mail;

/**
 * How a folder was read; {@code listed = read + unreadable + vanished}, or the folder does not
 * balance.
 *
 * @param declared items the server stated when the folder was opened (EXISTS, TotalCount)
 * @param listed items in the list that fixed the account
 * @param read items whose octets were read, decodable or not
 * @param unreadable items listed, asked for again, and not given
 * @param vanished items listed, asked for again, and found absent
 * @param arrived items that came after the folder was opened; not part of the account
 * @param deleted of the items read, those flagged {@code \Deleted}
 * @param begunAgain how often the folder had to be begun again because the server withdrew its
 *     identifiers
 */
public record FolderAccount(
    long declared,
    long listed,
    long read,
    long unreadable,
    long vanished,
    long arrived,
    long deleted,
    int begunAgain) {

  public boolean balances() {
    return listed == read + unreadable + vanished;
  }
}
