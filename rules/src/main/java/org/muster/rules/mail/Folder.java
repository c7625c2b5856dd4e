package org.muster.rules.mail;

/**
 * A folder that is compared.
 *
 * @param ordinal its place in the mailbox's listing, from 0
 * @param declared how many items the server says it holds
 * @param hidden how many more it says it holds out of people's sight
 *     (PidTagAssociatedContentCount): views, forms and rules, which nobody migrates; 0 where it
 *     does not say
 */
public record Folder(int ordinal, FolderPath path, FolderRole role, long declared, long hidden) {

  /** A folder of a server that hides nothing, or does not say. */
  public Folder(int ordinal, FolderPath path, FolderRole role, long declared) {
    this(ordinal, path, role, declared, 0);
  }

  /** The same at another place. */
  public Folder at(int place) {
    return new Folder(place, path, role, declared, hidden);
  }
}
