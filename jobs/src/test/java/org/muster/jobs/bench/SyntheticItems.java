package org.muster.jobs.bench;

import java.util.List;
import java.util.Set;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Tolerance;

/**
 * Digests of office mail that never was, the same in every run: what a message has, and what became
 * of it on the target, follows from its number.
 *
 * @param mailbox whose items they are
 */
record SyntheticItems(long mailbox, Side side) {

  private static final Digest NO_ATTACHMENTS = new Digest(1, 1);
  private static final long FIRST_SECOND = 1_100_000_000L;
  private static final int PER_MILLE = 1000;
  private static final int PEOPLE = 200;

  /** What became of an item on its way, in thousandths of all. */
  enum Fate {
    MISSING(5),
    ALTERED(3),
    MOVED(3),
    DUPLICATED(2),
    COPIED(987);

    private final int share;

    Fate(int share) {
      this.share = share;
    }
  }

  Fate fate(int number) {
    long at = Long.remainderUnsigned(mixed(number, 0), PER_MILLE);
    for (Fate fate : Fate.values()) {
      at -= fate.share;
      if (at < 0) {
        return fate;
      }
    }
    return Fate.COPIED;
  }

  /**
   * An item as this side has it.
   *
   * @param locator of its own side
   */
  ItemDigest item(int number, long locator) {
    boolean altered = side == Side.TARGET && fate(number) == Fate.ALTERED;
    long sent = FIRST_SECOND + 900L * number;
    return new ItemDigest(
        "1230000000/" + locator,
        Condition.READ,
        digest(number, 1),
        digest(number, 2),
        layers(number, altered),
        digest(number, altered ? 4 : 3),
        sent,
        sent + 5,
        number % 3 == 0 ? Set.of() : Set.of(Flag.SEEN),
        2_000 + (mixed(number, 5) & 0xFFFF),
        Set.of());
  }

  private Layers layers(int number, boolean altered) {
    Digest words = digest(number, altered ? 11 : 10);
    Layer text =
        new Layer(List.of(new Form(words, Tolerance.STRICT), new Form(words, Tolerance.WS)));
    return new Layers(
        List.of(person(number, 6)),
        List.of(person(number, 7), person(number, 8)),
        number % 4 == 0 ? List.of(person(number, 9)) : List.of(),
        List.of(),
        Layer.strict(digest(number, 12)),
        List.of(
            new Representation(
                Representation.Kind.PLAIN, text, digest(number, 13), 900 + number % 700, 1)),
        number % 3 == 0 ? Layer.strict(digest(number, 14)) : Layer.EMPTY,
        attachments(number),
        List.of(),
        Layer.strict(digest(number, 15)));
  }

  private Attachments attachments(int number) {
    if (number % 4 != 1) {
      return new Attachments(0, List.of(), NO_ATTACHMENTS);
    }
    Leaf leaf = new Leaf(Leaf.Kind.BINARY, Layer.strict(digest(number, 16)), 17);
    return new Attachments(1, List.of(leaf), digest(number, 17));
  }

  /** People write to one another again and again. */
  private Digest person(int number, int trait) {
    long person = Long.remainderUnsigned(mixed(number, trait), PEOPLE);
    return new Digest(mix(person + 1), mix(~person));
  }

  private Digest digest(int number, int trait) {
    long high = mixed(number, trait);
    return new Digest(high, mix(high + 1));
  }

  private long mixed(int number, int trait) {
    return mix((mailbox << 40) + ((long) number << 8) + trait);
  }

  /** The finalizer of SplitMix64. */
  private static long mix(long value) {
    long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
    return second ^ (second >>> 31);
  }
}
