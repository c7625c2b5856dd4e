package org.muster.rules.match;

/** Why an item or a sum differs. A closed list; names are part of the evidence and for ever. */
public enum Cause {
  NONE("no difference to explain"),
  AFTER_CUTOVER("the target's own times prove that it happened after cutover"),
  UNPROVEN_AFTER_CUTOVER("may have happened after cutover; the target keeps no proof"),
  BEFORE_CUTOVER("the target's own times prove that it happened before cutover"),
  STRANDED("reached the source after the last copy"),
  SOURCE_DUPLICATE("one of several equal items of the source; the mover kept fewer"),
  TARGET_DUPLICATE("copied more than once"),
  NO_IDENTIFYING_HEADERS("has none of the headers that movers identify items by"),
  TOO_LARGE("larger than targets of this kind accept by default"),
  MALFORMED("malformed on the source"),
  NUL_OCTETS("holds NUL, which targets refuse or replace"),
  BARE_CR("holds a CR that ends no line, as targets refuse or replace"),
  BROKEN_HEADER("has a line among its headers that is none, for which targets refuse a message"),
  RAW_HEADERS("has headers in raw 8-bit text, which targets refuse or replace"),
  LONG_LINE("has a line longer than targets take"),
  FOLDER_MERGED("its folder was merged with another"),
  FOLDER_MISSING("its whole folder is missing"),
  MAILBOX_MISSING("its whole mailbox is missing"),
  WRONG_MAILBOX("the mailboxes paired do not belong together"),
  IN_ANOTHER_MAILBOX("found in another mailbox of the wave"),
  DATE_OF_TRANSFER("took the date of its transfer"),
  MOVER_HEADERS("headers added or renamed by the mover"),
  CLAIMED_TOO_LARGE("the mover says that it left it out as too large"),
  CLAIMED_REFUSED("the mover says that the target refused it"),
  CLAIMED_NOT_GIVEN("the mover says that the source did not give it"),
  CLAIMED_NO_HEADERS("the mover says that it has no header to know it by"),
  CLAIMED_SKIPPED("the mover says that it skipped at least as many items of this mailbox"),
  CLAIMED_UNFINISHED("the mover says that it did not finish this mailbox"),
  DELETED_ON_SOURCE("flagged as deleted on the source"),
  DELETED_ON_TARGET("deleted on the target before anybody worked there; it keeps it still"),
  NOT_READ("could not be read"),
  CHANGED_DURING_RUN("changed while the run was reading"),
  UNEXPLAINED("no known cause fits");

  private final String meaning;

  Cause(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }
}
