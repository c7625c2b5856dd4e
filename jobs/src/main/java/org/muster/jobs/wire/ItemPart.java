package org.muster.jobs.wire;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.muster.rules.bulk.OnDemand;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayersCodec;
import org.muster.rules.mail.PackedLayers;
import org.muster.rules.mail.StoreFacts;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.ProtectionCodec;

/**
 * The layout of an item, of which there are millions: written out here, as finding each component
 * by itself would cost more than all else that is done to it. The addresses in its layers are
 * written as digests that come again; all others are its own.
 */
final class ItemPart {

  private static final int HAS_MESSAGE_ID = 1;
  private static final int HAS_SENT = 2;
  private static final int HAS_RECEIVED = 4;
  private static final int HAS_STORE_FACTS = 8;

  private static final Part CONDITION = Part.constant(Condition.class);
  private static final Part FLAGS = Part.setOf(Flag.class);
  private static final Part NOTED = Part.setOf(Tolerance.class);

  static final Part PART =
      new Part(
          "item 3 of %s,%s,%s".formatted(CONDITION.layout(), FLAGS.layout(), NOTED.layout()),
          (out, item) -> write(out, (ItemDigest) item),
          ItemPart::readThrough);

  /** Items are read when they are asked for, each time anew: only where each begins is kept. */
  static final Part LIST =
      new Part("list of " + PART.layout(), Part.listOf(PART).writer(), in -> list(in, places(in)));

  private ItemPart() {}

  private static List<ItemDigest> list(OctetsIn in, int[] places) {
    return OnDemand.of(places.length, number -> read(in.from(places[number])));
  }

  private static int[] places(OctetsIn in) {
    int[] places = new int[(int) in.unsigned()];
    for (int number = 0; number < places.length; number++) {
      places[number] = in.place();
      skip(in);
    }
    return places;
  }

  private static void skip(OctetsIn in) {
    in.skip((int) in.unsigned());
    in.unsigned();
    int has = in.octet();
    in.skip(((has & HAS_MESSAGE_ID) == 0 ? 2 : 3) * Digest.OCTETS);
    for (int more = 3 + Integer.bitCount(has & (HAS_SENT | HAS_RECEIVED)); more > 0; more--) {
      in.unsigned();
    }
    in.skip((int) in.unsigned());
    if ((has & HAS_STORE_FACTS) != 0) {
      StoreFactsPart.skip(in);
    }
    skipLayers(in);
  }

  private static void write(OctetsOut out, ItemDigest item) {
    Digest id = item.messageId();
    Long sent = item.sent();
    Long received = item.received();
    out.text(item.locator());
    CONDITION.writer().accept(out, item.condition());
    out.octet(
        (id == null ? 0 : HAS_MESSAGE_ID)
            + (sent == null ? 0 : HAS_SENT)
            + (received == null ? 0 : HAS_RECEIVED)
            + (item.store().isTold() ? HAS_STORE_FACTS : 0));
    if (id != null) {
      out.own(id);
    }
    out.own(item.envelope());
    out.own(item.raw());
    if (sent != null) {
      out.signed(sent);
    }
    if (received != null) {
      out.signed(received - (sent == null ? 0 : sent));
    }
    out.signed(item.octets());
    FLAGS.writer().accept(out, item.flags());
    NOTED.writer().accept(out, item.noted());
    protection(out, item.protection());
    if (item.store().isTold()) {
      StoreFactsPart.write(out, item.store());
    }
    layers(out, item.packed());
  }

  private static ItemDigest readThrough(OctetsIn in) {
    ItemDigest item = read(in.from(in.place()));
    skip(in);
    return item;
  }

  /** Leaves what is read from where its layers begin, which are read from there when asked for. */
  @SuppressWarnings("unchecked") // sets were written of these types
  private static ItemDigest read(OctetsIn in) {
    String locator = in.text();
    Condition condition = (Condition) CONDITION.reader().apply(in);
    int has = in.octet();
    Digest id = (has & HAS_MESSAGE_ID) == 0 ? null : in.own();
    Digest envelope = in.own();
    Digest raw = in.own();
    Long sent = (has & HAS_SENT) == 0 ? null : in.signed();
    Long received = (has & HAS_RECEIVED) == 0 ? null : in.signed() + (sent == null ? 0 : sent);
    long octets = in.signed();
    Set<Flag> flags = (Set<Flag>) FLAGS.reader().apply(in);
    Set<Tolerance> noted = (Set<Tolerance>) NOTED.reader().apply(in);
    ItemProtection protection = protection(in);
    StoreFacts store = (has & HAS_STORE_FACTS) == 0 ? StoreFacts.NONE : StoreFactsPart.read(in);
    PackedLayers packed = PackedLayers.onDemand(() -> layers(in.from(in.place())));
    return new ItemDigest(
        locator,
        condition,
        id,
        envelope,
        packed,
        raw,
        sent,
        received,
        flags,
        octets,
        noted,
        protection,
        store);
  }

  private static void protection(OctetsOut out, ItemProtection protection) {
    byte[] octets = ProtectionCodec.encode(protection);
    out.unsigned(octets.length);
    out.rest(ByteBuffer.wrap(octets));
  }

  private static ItemProtection protection(OctetsIn in) {
    ByteBuffer octets = ByteBuffer.allocate((int) in.unsigned());
    in.fill(octets);
    return ProtectionCodec.decode(octets.flip());
  }

  /** The version and the addresses, then the rest as it is. */
  private static void layers(OctetsOut out, PackedLayers layers) {
    ByteBuffer octets = layers.octets();
    out.unsigned(octets.remaining());
    out.octet(octets.get());
    for (int list = 0; list < LayersCodec.ADDRESS_LISTS; list++) {
      int addresses = number(octets);
      out.unsigned(addresses);
      for (int address = 0; address < addresses; address++) {
        out.digest(new Digest(octets.getLong(), octets.getLong()));
      }
    }
    out.rest(octets);
  }

  private static void skipLayers(OctetsIn in) {
    int rest = (int) in.unsigned() - 1;
    in.octet();
    for (int list = 0; list < LayersCodec.ADDRESS_LISTS; list++) {
      int addresses = (int) in.unsigned();
      rest -= octets(addresses) + addresses * Digest.OCTETS;
      for (int address = 0; address < addresses; address++) {
        in.skipDigest();
      }
    }
    in.skip(rest);
  }

  /** How many octets a number takes. */
  private static int octets(int number) {
    int octets = 1;
    for (int rest = number >>> 7; rest != 0; rest >>>= 7) {
      octets++;
    }
    return octets;
  }

  private static byte[] layers(OctetsIn in) {
    byte[] packed = new byte[(int) in.unsigned()];
    ByteBuffer octets = ByteBuffer.wrap(packed);
    octets.put((byte) in.octet());
    for (int list = 0; list < LayersCodec.ADDRESS_LISTS; list++) {
      int addresses = (int) in.unsigned();
      number(octets, addresses);
      for (int address = 0; address < addresses; address++) {
        Digest digest = in.digest();
        octets.putLong(digest.high()).putLong(digest.low());
      }
    }
    in.fill(octets);
    return packed;
  }

  /** As {@link OctetsIn#unsigned}. */
  private static int number(ByteBuffer octets) {
    int value = 0;
    int shift = 0;
    int octet = octets.get();
    while (octet < 0) {
      value |= (octet & 0x7F) << shift;
      shift += 7;
      octet = octets.get();
    }
    return value | (octet << shift);
  }

  private static void number(ByteBuffer octets, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      octets.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    octets.put((byte) rest);
  }
}
