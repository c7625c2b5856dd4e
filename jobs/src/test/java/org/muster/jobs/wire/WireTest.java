package org.muster.jobs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.StoreFacts;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

class WireTest {

  private static final int MOST_OCTETS_OF_AN_ITEM = 300;

  @Property(tries = 200)
  void blocksComeBackAsTheyWere(@ForAll("items") List<ItemDigest> items, @ForAll int number) {
    ItemBlock block = new ItemBlock(number, Side.TARGET, 3, 5, 1, items);

    Wire wire = Wire.of(block);

    assertThat(wire.asPair()).isEmpty();
    assertThat(wire.asEvent()).isEqualTo(block);
    assertThat(wire.items()).isEqualTo(items.size());
  }

  @Test
  void markersComeBackAsTheyWere() {
    MailboxOpened opened =
        new MailboxOpened(
            1,
            Side.SOURCE,
            0,
            List.of(new Folder(0, FolderPath.INBOX, FolderRole.INBOX, 7)),
            List.of(
                new SkippedFolder(
                    new FolderPath(List.of("Ä/b", "c")), SkippedFolder.Reason.VIRTUAL)));
    FolderRead folder =
        new FolderRead(1, Side.SOURCE, 0, 0, 2, new FolderAccount(1, 2, 3, 4, 5, 6, 7, 8));
    MailboxRead whole = new MailboxRead(1, Side.SOURCE, 0, null);
    MailboxRead denied = new MailboxRead(1, Side.SOURCE, 0, Unavailability.DENIED);

    assertThat(List.of(opened, folder, whole, denied))
        .allSatisfy(event -> assertThat(Wire.of(event).asEvent()).isEqualTo(event));
  }

  @Test
  void anOrdinaryItemIsSmall() {
    List<ItemDigest> items = IntStream.range(0, 250).mapToObj(WireTest::ordinary).toList();

    Wire wire = Wire.of(new ItemBlock(1, Side.SOURCE, 0, 0, 0, items));

    assertThat(wire.octets().length / items.size()).isLessThanOrEqualTo(MOST_OCTETS_OF_AN_ITEM);
  }

  /** Nothing in common with the others but who received it. */
  private static ItemDigest ordinary(int n) {
    List<Digest> own = LongStream.range(0, 20).mapToObj(i -> new Digest(n * 77L, i)).toList();
    Layer text = forms(own.get(0), own.get(1));
    Layer html = forms(own.get(2), own.get(3));
    return new ItemDigest(
        "1230000000/" + n,
        Condition.READ,
        own.get(4),
        own.get(5),
        new Layers(
            List.of(own.get(6)),
            List.of(new Digest(1, 1)),
            List.of(),
            List.of(),
            forms(own.get(7), own.get(8)),
            List.of(
                new Representation(Representation.Kind.HTML, html, own.get(9), 900, 0),
                new Representation(Representation.Kind.PLAIN, text, own.get(10), 900, 0)),
            Layer.EMPTY,
            new Attachments(0, List.of(), new Digest(2, 2)),
            List.of(),
            Layer.strict(own.get(11))),
        own.get(12),
        1_230_000_000L + n,
        1_230_000_000L + n,
        Set.of(Flag.SEEN),
        9_000,
        Set.of());
  }

  private static Layer forms(Digest strict, Digest lax) {
    return new Layer(List.of(new Form(strict, Tolerance.STRICT), new Form(lax, Tolerance.WS)));
  }

  @Provide
  Arbitrary<List<ItemDigest>> items() {
    Arbitrary<Integer> number = Arbitraries.integers().greaterOrEqual(0);
    Arbitrary<Digest> digest =
        Combinators.combine(
                Arbitraries.longs(), Arbitraries.longs().between(Long.MIN_VALUE, Long.MAX_VALUE))
            .as(Digest::new);
    Arbitrary<Layer> layer =
        Combinators.combine(digest, Arbitraries.of(Tolerance.class))
            .as(Form::new)
            .list()
            .ofMaxSize(4)
            .map(Layer::new);
    Arbitrary<Representation> text =
        Combinators.combine(
                Arbitraries.of(Representation.Kind.class), layer, digest, number, number)
            .as(Representation::new);
    Arbitrary<Attachments> attachments =
        Combinators.combine(
                number,
                Combinators.combine(Arbitraries.of(Leaf.Kind.class), layer, number)
                    .as(Leaf::new)
                    .list()
                    .ofMaxSize(3),
                digest)
            .as(Attachments::new);
    Arbitrary<Layers> layers =
        Combinators.combine(
                digest.list().ofMaxSize(3), text.list().ofMaxSize(2), attachments, layer)
            .as(
                (list, texts, leaves, one) ->
                    new Layers(list, list, list, list, one, texts, one, leaves, list, one));
    return Combinators.combine(
            Arbitraries.strings(),
            Arbitraries.of(Condition.class),
            digest.injectNull(0.3),
            layers,
            digest,
            Arbitraries.longs().injectNull(0.3),
            Arbitraries.of(Flag.class).set(),
            Arbitraries.of(Tolerance.class).set())
        .as(
            (locator, condition, id, form, raw, time, flags, noted) ->
                new ItemDigest(locator, condition, id, raw, form, raw, time, time, flags, 5, noted)
                    .protectedBy(
                        ItemProtection.of(
                            List.of(
                                ProtectionFact.of(
                                        ProtectionLayer.ATTACHMENT,
                                        Mechanism.ZIP,
                                        ProtectionState.ENCRYPTED)
                                    .under(Scheme.ZIP_AES, 256)
                                    .named(raw))))
                    .keptWith(new StoreFacts(time, 7L, time, locator)))
        .list()
        .ofMaxSize(5);
  }
}
