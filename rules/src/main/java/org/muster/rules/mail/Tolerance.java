package org.muster.rules.mail;

/**
 * A named, allowed difference between an item and its migrated copy. The order is from strict to
 * lax; a profile says which are allowed between two mail systems. Names are part of the evidence
 * and for ever. Last come marks, which are no differences: what reading notes of an item because
 * targets refuse or alter such mail.
 */
public enum Tolerance {
  /** No difference at all: the strict form. */
  STRICT("equal in every octet that counts"),
  HDR_ENC("raw 8-bit or differently encoded header text"),
  ADDR_GROUP("group syntax or empty groups dropped"),
  FROM_MULTI("several From addresses, the first compared"),
  FROM_STUFF("a '>' put before 'From ' at a line start"),
  EOL("line ends written differently, NUL dropped"),
  ATT_EOL("line ends of a text attachment written differently"),
  WS("white space and line wrapping"),
  HTML_MARKUP("HTML rewritten round the same text"),
  BODY_REP("another representation of the same text"),
  PLAIN_ADDED("plain text that was made from HTML and reads otherwise"),
  PLAIN_REMADE("the sender's plain text replaced by one made from the HTML beside it"),
  TEXT_PARTS("text parts joined, or turned into attachments"),
  EMPTY_PART("an attachment without content left out or put in"),
  STRAYS("octets within base64 that encode nothing, or a mailbox file's line, left out"),
  REF_CUT("a long References header cut"),
  SUBJ_CUT("a subject cut at 255 UTF-16 units"),
  DATE_SYNTH("a date invented where the source had no valid one"),
  MSGID_SYNTH("a Message-ID invented where the source had none"),
  MDN_DISARMED("a read-receipt request renamed by the mover"),
  ICAL("calendar text regenerated with the same key fields"),
  REPORT("delivery or read report regenerated with the same key fields"),
  CONTACT("a contact card regenerated with the same key fields"),
  ADDR_ALIAS("an address replaced by an alias from the directory"),
  NESTED("an embedded message equal under a tolerance of its own"),
  NESTED_REMADE("an embedded message written anew round the same content"),
  NESTED_DATED("an embedded message without a date given one"),
  TNEF("a winmail.dat replaced by what it holds"),
  PGP_MIXED("an encrypted message in the parts that Exchange makes of it"),
  PROPERTIES("put together from its properties, as its mail system makes no message of it"),
  NUL_OCTETS("NUL among its octets"),
  BARE_CR("a CR that ends no line"),
  BROKEN_HEADER("a line among its headers that is none"),
  LONG_LINE("a line of more than 9,900 octets"),
  UNOPENED("a container that is not opened by this version");

  private final String meaning;

  Tolerance(String meaning) {
    this.meaning = meaning;
  }

  /** Whether it marks an item and is no difference. */
  public boolean isMark() {
    return compareTo(NUL_OCTETS) >= 0;
  }

  /** Whether something went, if little: equality under it is a warning. */
  public boolean isLoss() {
    return switch (this) {
      case PLAIN_REMADE, SUBJ_CUT, REF_CUT, PGP_MIXED -> true;
      default -> false;
    };
  }

  /**
   * Whether a form of it says what an item would be without something in it: it counts on the
   * target only, against a source that has no such thing.
   */
  public boolean isAddition() {
    return this == NESTED_DATED;
  }

  /** What is tolerated, in words for a reader of the report. */
  public String meaning() {
    return meaning;
  }

  /** The code printed in evidence, for example {@code TOL-SUBJ-CUT}. */
  public String code() {
    return this == STRICT ? "STRICT" : "TOL-" + name().replace('_', '-');
  }
}
