package org.muster.rules.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.api.Test;

class LayersCodecTest {

  private static final Layer SUBJECT =
      new Layer(
          List.of(new Form(digest(5), Tolerance.STRICT), new Form(digest(6), Tolerance.SUBJ_CUT)));

  private static final Layers LAYERS =
      new Layers(
          List.of(digest(1)),
          List.of(digest(2), digest(3)),
          List.of(),
          List.of(digest(4)),
          SUBJECT,
          List.of(
              new Representation(
                  Representation.Kind.HTML, Layer.strict(digest(7)), digest(8), 300, 1)),
          Layer.EMPTY,
          new Attachments(
              1, List.of(new Leaf(Leaf.Kind.MESSAGE, Layer.strict(digest(9)), 11)), digest(10)),
          List.of(digest(11)),
          Layer.strict(digest(12)));

  /** Snapshots are kept for years: these octets are for ever. */
  private static final String OCTETS =
      "01 01"
          + hex(1)
          + "02"
          + hex(2)
          + hex(3)
          + "00 01"
          + hex(4)
          + "02 00"
          + hex(5)
          + "0c"
          + hex(6)
          + "01 01 01 00"
          + hex(7)
          + hex(8)
          + "ac 02 01"
          + "00 01"
          + hex(10)
          + "01 02 01 00"
          + hex(9)
          + "0b 01"
          + hex(11)
          + "01 00"
          + hex(12);

  @Test
  void layersAreWrittenAsSpecified() {
    assertThat(HexFormat.of().formatHex(LayersCodec.encode(LAYERS)))
        .isEqualTo(OCTETS.replace(" ", ""));
  }

  @Test
  void whatWasWrittenIsReadAgain() {
    assertThat(decoded(LayersCodec.encode(LAYERS))).isEqualTo(LAYERS);
  }

  @Test
  void everyConstantHasACode() {
    for (Tolerance tolerance : Tolerance.values()) {
      Layers layers = withSubject(new Layer(List.of(new Form(digest(1), tolerance))));
      assertThat(decoded(LayersCodec.encode(layers))).isEqualTo(layers);
    }
    for (Leaf.Kind kind : Leaf.Kind.values()) {
      Layers layers = withLeaf(new Leaf(kind, Layer.EMPTY, 0));
      assertThat(decoded(LayersCodec.encode(layers))).isEqualTo(layers);
    }
  }

  @Test
  void octetsThatAreCutAreRefused() {
    byte[] whole = LayersCodec.encode(LAYERS);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> decoded(cut))
          .as("cut to %d octets", length)
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(isFound(cut)).as("cut to %d octets", length).isTrue();
    }
  }

  @Test
  void octetsLeftOverAreRefused() {
    byte[] whole = LayersCodec.encode(LAYERS);

    assertThatThrownBy(() -> decoded(Arrays.copyOf(whole, whole.length + 1)))
        .hasMessage("Invalid octets: some are left over");
  }

  @Test
  void laterVersionIsNamed() {
    assertThatThrownBy(() -> decoded(new byte[] {2}))
        .hasMessage("Invalid layers: version 2 (must be 1)");
  }

  @Property
  void damagedOctetsAreRefusedOrRead(@ForAll byte[] tail) {
    byte[] octets = new byte[tail.length + 1];
    octets[0] = 1;
    System.arraycopy(tail, 0, octets, 1, tail.length);
    try {
      assertThat(LayersCodec.encode(decoded(octets))).hasSizeLessThanOrEqualTo(octets.length);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("Invalid");
    }
  }

  @Property
  void checkingFindsWhatDecodingFinds(@ForAll @Positive int at, @ForAll byte octet) {
    byte[] octets = LayersCodec.encode(LAYERS);
    octets[at % octets.length] = octet;
    boolean damaged = false;
    try {
      decoded(octets);
    } catch (IllegalArgumentException e) {
      damaged = true;
    }
    assertThat(isFound(octets)).isEqualTo(damaged);
  }

  private static boolean isFound(byte[] octets) {
    try {
      LayersCodec.check(ByteBuffer.wrap(octets));
      return false;
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static Layers decoded(byte[] octets) {
    return LayersCodec.decode(ByteBuffer.wrap(octets));
  }

  private static Layers withSubject(Layer subject) {
    return with(subject, LAYERS.attachments());
  }

  private static Layers withLeaf(Leaf leaf) {
    return with(SUBJECT, new Attachments(1, List.of(leaf), digest(10)));
  }

  private static Layers with(Layer subject, Attachments attachments) {
    return new Layers(
        LAYERS.from(),
        LAYERS.to(),
        LAYERS.cc(),
        LAYERS.bcc(),
        subject,
        LAYERS.text(),
        LAYERS.links(),
        attachments,
        LAYERS.protectedBlobs(),
        LAYERS.metadata());
  }

  private static Digest digest(int number) {
    return new Digest(number, -number);
  }

  private static String hex(int number) {
    return digest(number).toString();
  }
}
