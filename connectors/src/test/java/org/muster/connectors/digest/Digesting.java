package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Tolerance;

/** Digests messages in tests and tells where two of them agree. */
final class Digesting {

  static final Stored STORED = new Stored("1/1", null, Set.of());

  private static final Set<Tolerance> ALL = EnumSet.allOf(Tolerance.class);

  private Digesting() {}

  static Digester digester() {
    return new Digester(Keyring.of(new byte[32]));
  }

  static ItemDigest of(byte[] octets) {
    return digester().content(STORED, octets, 0, octets.length);
  }

  /** The digest of a message, which must be the same with either line end. */
  static ItemDigest of(Eml message) {
    ItemDigest lf = of(message.lf());
    ItemDigest crlf = of(message.crlf());
    assertThat(lf.layers()).isEqualTo(crlf.layers());
    assertThat(lf.octets()).isEqualTo(crlf.octets());
    assertThat(lf.envelope()).isEqualTo(crlf.envelope());
    return crlf;
  }

  /** Under which tolerance two messages agree in a layer; empty if they do not. */
  static Optional<Tolerance> agreement(LayerKind kind, Eml one, Eml other) {
    return agreement(kind, of(one), of(other));
  }

  static Optional<Tolerance> agreement(LayerKind kind, ItemDigest one, ItemDigest other) {
    Layers a = one.layers();
    Layers b = other.layers();
    return switch (kind) {
      case FROM -> same(a.from(), b.from());
      case TO -> same(a.to(), b.to());
      case CC -> same(a.cc(), b.cc());
      case BCC -> same(a.bcc(), b.bcc());
      case SUBJECT -> a.subject().agreement(b.subject(), ALL);
      case DATE -> same(one.sentSecond(), other.sentSecond());
      case TEXT -> text(a.text(), b.text());
      case LINKS -> a.links().agreement(b.links(), ALL);
      case ATTACHMENTS -> attachments(a.attachments(), b.attachments());
      case PROTECTED -> same(a.protectedBlobs(), b.protectedBlobs());
      case METADATA -> a.metadata().agreement(b.metadata(), ALL);
    };
  }

  private static Optional<Tolerance> same(Object one, Object other) {
    return one.equals(other) ? Optional.of(Tolerance.STRICT) : Optional.empty();
  }

  private static Optional<Tolerance> text(List<Representation> one, List<Representation> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return same(one, other);
    }
    Layer first = one.get(0).text();
    return other.stream()
        .flatMap(r -> first.agreement(r.text(), ALL).stream())
        .sorted()
        .findFirst();
  }

  /** The laxest tolerance that any pair of leaves needs. */
  private static Optional<Tolerance> attachments(Attachments one, Attachments other) {
    List<Leaf> rest = new ArrayList<>(other.leaves());
    Tolerance laxest = Tolerance.STRICT;
    for (Leaf leaf : one.leaves()) {
      Optional<Leaf> partner =
          rest.stream()
              .filter(l -> leaf.content().agreement(l.content(), ALL).isPresent())
              .findFirst();
      if (partner.isEmpty()) {
        return Optional.empty();
      }
      rest.remove(partner.get());
      Tolerance needed = leaf.content().agreement(partner.get().content(), ALL).orElseThrow();
      laxest = needed.compareTo(laxest) > 0 ? needed : laxest;
    }
    return rest.isEmpty() ? Optional.of(laxest) : Optional.empty();
  }

  static Digest only(List<Digest> digests) {
    assertThat(digests).hasSize(1);
    return digests.get(0);
  }
}
