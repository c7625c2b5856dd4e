package org.muster.rules.protection;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;
import org.muster.rules.octets.Codes;
import org.muster.rules.octets.OctetReader;
import org.muster.rules.octets.OctetWriter;

/**
 * The protection of an item as octets, layout version 1, specified in {@code protection.md} beside
 * this class. An item that was not inspected is no octets at all.
 */
public final class ProtectionCodec {

  private static final int VERSION = 1;
  private static final byte[] NOT_INSPECTED = {};
  private static final byte[] NONE = {VERSION, 0};

  private static final Codes<ProtectionLayer> LAYERS = codes(ProtectionLayer.values());
  private static final Codes<Mechanism> MECHANISMS = codes(Mechanism.values());
  private static final Codes<ProtectionState> STATES = codes(ProtectionState.values());
  private static final Codes<Scheme> SCHEMES = codes(Scheme.values());
  private static final Codes<KeyKind> KEYS = codes(KeyKind.values());
  private static final Codes<Check> CHECKS = codes(Check.values());
  private static final Codes<Doubt> DOUBTS = codes(Doubt.values());

  private ProtectionCodec() {}

  private static <E extends Enum<E>> Codes<E> codes(E[] constants) {
    return new Codes<>(List.of(constants));
  }

  public static byte[] encode(ItemProtection protection) {
    if (!protection.isInspected()) {
      return NOT_INSPECTED.clone();
    }
    if (protection.facts().isEmpty()) {
      return NONE.clone();
    }
    OctetWriter out = new OctetWriter();
    out.octet(VERSION);
    out.number(protection.facts().size());
    protection.facts().forEach(fact -> write(out, fact));
    return out.written();
  }

  private static void write(OctetWriter out, ProtectionFact fact) {
    out.octet(LAYERS.code(fact.layer()));
    out.octet(MECHANISMS.code(fact.mechanism()));
    out.octet(STATES.code(fact.state()));
    out.octet(SCHEMES.code(fact.scheme()));
    out.number(fact.bits());
    out.octet(KEYS.code(fact.key()));
    out.number(fact.keyBits());
    out.number(fact.recipients());
    out.octet(CHECKS.code(fact.check()));
    out.octet(DOUBTS.code(fact.doubt()));
    Digest token = fact.token();
    out.digests(token == null ? List.of() : List.of(token));
  }

  /**
   * Reads what {@link #encode} wrote, from the buffer's position to its limit.
   *
   * @throws IllegalArgumentException if it is damaged or of a later version
   */
  public static ItemProtection decode(ByteBuffer octets) {
    if (!octets.hasRemaining()) {
      return ItemProtection.NOT_INSPECTED;
    }
    OctetReader in = new OctetReader(octets);
    int version = in.octet();
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "Invalid protection: version %d (must be %d)".formatted(version, VERSION));
    }
    int size = in.number();
    List<ProtectionFact> facts = new ArrayList<>(Math.min(size, ItemProtection.MOST));
    for (int fact = 0; fact < size; fact++) {
      facts.add(read(in));
    }
    in.requireEnd();
    return facts.isEmpty() ? ItemProtection.NONE : new ItemProtection(true, facts);
  }

  private static ProtectionFact read(OctetReader in) {
    return new ProtectionFact(
        LAYERS.constant(in.octet()),
        MECHANISMS.constant(in.octet()),
        STATES.constant(in.octet()),
        SCHEMES.constant(in.octet()),
        in.number(),
        KEYS.constant(in.octet()),
        in.number(),
        in.number(),
        CHECKS.constant(in.octet()),
        DOUBTS.constant(in.octet()),
        token(in));
  }

  private static @Nullable Digest token(OctetReader in) {
    List<Digest> token = in.digests();
    return token.isEmpty() ? null : token.get(0);
  }
}
