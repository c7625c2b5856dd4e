package org.muster.rules.settle;

import static org.muster.rules.mail.Tolerance.ADDR_ALIAS;
import static org.muster.rules.mail.Tolerance.ADDR_GROUP;
import static org.muster.rules.mail.Tolerance.ATT_EOL;
import static org.muster.rules.mail.Tolerance.EOL;
import static org.muster.rules.mail.Tolerance.FROM_STUFF;
import static org.muster.rules.mail.Tolerance.HDR_ENC;
import static org.muster.rules.mail.Tolerance.MDN_DISARMED;
import static org.muster.rules.mail.Tolerance.MSGID_SYNTH;
import static org.muster.rules.mail.Tolerance.NESTED;
import static org.muster.rules.mail.Tolerance.STRICT;
import static org.muster.rules.mail.Tolerance.WS;

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

  public Profile {
    allowed = Set.copyOf(allowed);
  }

  /** The profile of an id, as evidence names it. */
  public static Optional<Profile> of(String id) {
    return Optional.of(IMAP_IMAP).filter(profile -> profile.id().equals(id));
  }
}
