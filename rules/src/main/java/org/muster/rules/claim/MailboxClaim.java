package org.muster.rules.claim;

/**
 * What a mover says of a mailbox.
 *
 * @param finished whether it came to an end without an error
 * @param skipped items that it gave up on; 0 where it tells of none
 */
public record MailboxClaim(boolean finished, long skipped) {

  public static final MailboxClaim NONE = new MailboxClaim(true, 0);
}
