package org.muster.rules.settle;

import static org.muster.rules.mail.Tolerance.ADDR_ALIAS;
import static org.muster.rules.mail.Tolerance.ADDR_GROUP;
import static org.muster.rules.mail.Tolerance.ATT_EOL;
import static org.muster.rules.mail.Tolerance.BODY_REP;
import static org.muster.rules.mail.Tolerance.CONTACT;
import static org.muster.rules.mail.Tolerance.DATE_SYNTH;
import static org.muster.rules.mail.Tolerance.EMPTY_PART;
import static org.muster.rules.mail.Tolerance.EOL;
import static org.muster.rules.mail.Tolerance.FROM_STUFF;
import static org.muster.rules.mail.Tolerance.HDR_ENC;
import static org.muster.rules.mail.Tolerance.HTML_MARKUP;
import static org.muster.rules.mail.Tolerance.ICAL;
import static org.muster.rules.mail.Tolerance.MDN_DISARMED;
import static org.muster.rules.mail.Tolerance.MSGID_SYNTH;
import static org.muster.rules.mail.Tolerance.NESTED;
import static org.muster.rules.mail.Tolerance.NESTED_DATED;
import static org.muster.rules.mail.Tolerance.NESTED_REMADE;
import static org.muster.rules.mail.Tolerance.PGP_MIXED;
import static org.muster.rules.mail.Tolerance.PLAIN_ADDED;
import static org.muster.rules.mail.Tolerance.PLAIN_REMADE;
import static org.muster.rules.mail.Tolerance.PROPERTIES;
import static org.muster.rules.mail.Tolerance.REF_CUT;
import static org.muster.rules.mail.Tolerance.REPORT;
import static org.muster.rules.mail.Tolerance.STRAYS;
import static org.muster.rules.mail.Tolerance.STRICT;
import static org.muster.rules.mail.Tolerance.SUBJ_CUT;
import static org.muster.rules.mail.Tolerance.TEXT_PARTS;
import static org.muster.rules.mail.Tolerance.TNEF;
import static org.muster.rules.mail.Tolerance.WS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.rules.mail.Tolerance;

/**
 * What may differ between two kinds of mail systems, under a versioned name that every row carries.
 *
 * @param allowed differences that the pair of systems is known for
 * @param keepsOctets whether both systems keep octets, so that raw digests say something
 */
public record Profile(String id, Set<Tolerance> allowed, boolean keepsOctets) {

  /** What is due to writing messages anew. */
  private static final Set<Tolerance> REMADE =
      Set.of(
          HTML_MARKUP,
          BODY_REP,
          PLAIN_ADDED,
          PLAIN_REMADE,
          TEXT_PARTS,
          EMPTY_PART,
          STRAYS,
          REF_CUT,
          SUBJ_CUT,
          DATE_SYNTH,
          ICAL,
          REPORT,
          CONTACT,
          NESTED_REMADE,
          NESTED_DATED,
          TNEF,
          PGP_MIXED);

  /**
   * Between systems that store messages as octets: IMAP servers, Maildir. Allowed is what stores
   * and movers of this kind do to octets:
   *
   * <ul>
   *   <li>{@code HDR_ENC}: servers and movers encode raw 8-bit headers, which RFC 5322 forbids
   *   <li>{@code ADDR_GROUP}: reading itself flattens groups, on both sides alike
   *   <li>{@code FROM_STUFF}: mbox stores put '>' before 'From '
   *   <li>{@code EOL}, {@code ATT_EOL}: stores keep LF and serve CRLF; some drop or replace NUL
   *   <li>{@code WS}: movers cut lines that the target would refuse
   *   <li>{@code MSGID_SYNTH}: movers add a Message-ID to messages that have none, to know them
   *       again
   *   <li>{@code MDN_DISARMED}: movers rename read-receipt requests on purpose
   *   <li>{@code ADDR_ALIAS}: acts only through the alias map that the owner gives
   *   <li>{@code NESTED}: all this happens inside embedded messages too
   * </ul>
   *
   * <p>Not allowed is what only systems do that store properties and write messages anew: mark-up,
   * representations, text parts, subjects and references cut, calendars, reports and contact cards
   * regenerated. Nor {@code FROM_MULTI}, as all From addresses are kept, nor {@code DATE_SYNTH}, as
   * an APPEND invents a received date but no Date header.
   */
  public static final Profile IMAP_IMAP =
      new Profile(
          "imap-imap",
          Set.of(
              STRICT,
              HDR_ENC,
              ADDR_GROUP,
              FROM_STUFF,
              EOL,
              ATT_EOL,
              WS,
              MSGID_SYNTH,
              MDN_DISARMED,
              ADDR_ALIAS,
              NESTED),
          true);

  /**
   * To Exchange 2007, which keeps properties and writes MIME anew on each reading, and to whatever
   * does likewise. Allowed is, beside all of {@link #IMAP_IMAP}:
   *
   * <ul>
   *   <li>{@code HTML_MARKUP}: HTML is rewritten, its text and its links are not
   *   <li>{@code BODY_REP}: one representation is kept, others are made from it
   *   <li>{@code PLAIN_ADDED}: plain text made from HTML writes out links and lists
   *   <li>{@code PLAIN_REMADE}: so it does where the sender wrote plain text too; a warning
   *   <li>{@code TEXT_PARTS}: which text is the body is chosen anew, the others are attachments
   *   <li>{@code EMPTY_PART}: parts without content go, multiparts without parts become such
   *   <li>{@code STRAYS}: nothing keeps what no reader of a message shows
   *   <li>{@code SUBJ_CUT}, {@code REF_CUT}: properties have a longest length; a warning
   *   <li>{@code DATE_SYNTH}: a message without a valid date is given one
   *   <li>{@code ICAL}, {@code REPORT}, {@code CONTACT}: made of properties, compared by key fields
   *   <li>{@code NESTED_REMADE}, {@code NESTED_DATED}: all this happens to embedded messages
   *   <li>{@code TNEF}: a winmail.dat is taken apart into text and attachments
   *   <li>{@code PGP_MIXED}: the ciphertext is whole, the parts round it are not; a warning
   * </ul>
   *
   * <p>Not allowed is {@code FROM_MULTI}: an author is lost. Nor is anything that touches the
   * octets of attachments, recipients or what is protected.
   */
  public static final Profile EXCHANGE_2007_MIME =
      new Profile("exchange-2007-mime", union(IMAP_IMAP.allowed(), REMADE), false);

  /**
   * To Exchange 2010 and later, which keep headers and structure of most messages beside the
   * properties. The same is allowed, for none of it can be relied on: an item that a user has
   * changed is written as Exchange 2007 does, and looks no different before it is read.
   */
  public static final Profile EXCHANGE_2010_SKELETON =
      new Profile("exchange-2010-skeleton", EXCHANGE_2007_MIME.allowed(), false);

  /**
   * To items of which only properties could be read, where Exchange could not make MIME of them:
   * they are judged so whatever the profile of their pair, and evidence names {@code PROPERTIES} of
   * each. The same is allowed: what a property leaves out is found missing, not tolerated.
   */
  public static final Profile EWS_PROPS =
      new Profile("ews-props", union(EXCHANGE_2007_MIME.allowed(), Set.of(PROPERTIES)), false);

  private static final List<Profile> ALL =
      List.of(IMAP_IMAP, EXCHANGE_2007_MIME, EXCHANGE_2010_SKELETON, EWS_PROPS);

  public Profile {
    allowed = Set.copyOf(allowed);
  }

  /** The profile of an id, as evidence names it. */
  public static Optional<Profile> of(String id) {
    return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return ALL.stream().map(Profile::id).toList();
  }

  private static Set<Tolerance> union(Set<Tolerance> some, Set<Tolerance> others) {
    Set<Tolerance> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
