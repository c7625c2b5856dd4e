package org.muster.connectors.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Comparison;
import org.muster.rules.match.Matching;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Placed;
import org.muster.rules.settle.Profile;

/** What Muster says of two messages that lie alone in their mailboxes. */
final class Judging {

  private static final Profile PROFILE = Profile.EXCHANGE_2007_MIME;
  private static final Stored STORED = new Stored("1/1", null, Set.of());

  private Judging() {}

  static ItemDigest digest(String octets) {
    byte[] message = octets.getBytes(ISO_8859_1);
    return new Digester(Keyring.of(new byte[32])).content(STORED, message, 0, message.length);
  }

  /** The first outcome: the pairing, or the source's item alone. */
  static Outcome of(String original, String served) {
    Comparison comparison = new Comparison(PROFILE.allowed(), PROFILE.keepsOctets(), Map.of());
    List<Outcome> outcomes =
        new Matching(comparison).match(placed(digest(original)), placed(digest(served))).all();
    return outcomes.get(0);
  }

  static Outcome of(Pair pair) {
    return of(pair.original(), pair.served());
  }

  private static List<Placed> placed(ItemDigest item) {
    return List.of(new Placed(0, 0, 0, item));
  }
}
