package org.muster.rules.mail;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.muster.rules.octets.Codes;
import org.muster.rules.octets.OctetReader;
import org.muster.rules.octets.OctetWriter;

/**
 * The canonical form of an item as octets, in which snapshots keep it for years: layout version 1,
 * specified in {@code layers.md} beside this class. Codes of constants are places in lists that
 * only ever grow at their ends.
 */
public final class LayersCodec {

  private static final int VERSION = 1;

  /** From, To, Cc and Bcc: what lies between the version and all else. */
  public static final int ADDRESS_LISTS = 4;

  private static final Codes<Representation.Kind> TEXT_KINDS =
      new Codes<>(List.of(Representation.Kind.PLAIN, Representation.Kind.HTML));
  private static final Codes<Leaf.Kind> LEAF_KINDS =
      new Codes<>(
          List.of(
              Leaf.Kind.BINARY,
              Leaf.Kind.TEXT,
              Leaf.Kind.MESSAGE,
              Leaf.Kind.CALENDAR,
              Leaf.Kind.CONTACT,
              Leaf.Kind.REPORT,
              Leaf.Kind.CONTAINER));
  private static final Codes<Tolerance> TOLERANCES =
      new Codes<>(
          List.of(
              Tolerance.STRICT,
              Tolerance.HDR_ENC,
              Tolerance.ADDR_GROUP,
              Tolerance.FROM_MULTI,
              Tolerance.FROM_STUFF,
              Tolerance.EOL,
              Tolerance.ATT_EOL,
              Tolerance.WS,
              Tolerance.HTML_MARKUP,
              Tolerance.BODY_REP,
              Tolerance.TEXT_PARTS,
              Tolerance.REF_CUT,
              Tolerance.SUBJ_CUT,
              Tolerance.DATE_SYNTH,
              Tolerance.MSGID_SYNTH,
              Tolerance.MDN_DISARMED,
              Tolerance.ICAL,
              Tolerance.REPORT,
              Tolerance.CONTACT,
              Tolerance.ADDR_ALIAS,
              Tolerance.NESTED,
              Tolerance.NESTED_REMADE,
              Tolerance.NUL_OCTETS,
              Tolerance.BARE_CR,
              Tolerance.BROKEN_HEADER,
              Tolerance.LONG_LINE,
              Tolerance.EMPTY_PART,
              Tolerance.STRAYS,
              Tolerance.NESTED_DATED,
              Tolerance.PGP_MIXED,
              Tolerance.PLAIN_ADDED,
              Tolerance.PLAIN_REMADE,
              Tolerance.TNEF,
              Tolerance.UNOPENED,
              Tolerance.PROPERTIES));

  private LayersCodec() {}

  public static byte[] encode(Layers layers) {
    OctetWriter out = new OctetWriter();
    out.octet(VERSION);
    out.digests(layers.from());
    out.digests(layers.to());
    out.digests(layers.cc());
    out.digests(layers.bcc());
    layer(out, layers.subject());
    list(out, layers.text(), LayersCodec::representation);
    layer(out, layers.links());
    attachments(out, layers.attachments());
    out.digests(layers.protectedBlobs());
    layer(out, layers.metadata());
    return out.written();
  }

  /**
   * Reads what {@link #encode} wrote, from the buffer's position to its limit.
   *
   * @throws IllegalArgumentException if it is damaged or of a later version
   */
  public static Layers decode(ByteBuffer octets) {
    OctetReader in = new OctetReader(octets);
    version(in);
    Layers layers =
        new Layers(
            in.digests(),
            in.digests(),
            in.digests(),
            in.digests(),
            layer(in),
            list(in, LayersCodec::representation),
            layer(in),
            attachments(in),
            in.digests(),
            layer(in));
    in.requireEnd();
    return layers;
  }

  /**
   * Finds what {@link #decode} would find, for less.
   *
   * @throws IllegalArgumentException if they are damaged or of a later version
   */
  public static void check(ByteBuffer octets) {
    OctetReader in = new OctetReader(octets);
    version(in);
    for (int list = 0; list < ADDRESS_LISTS; list++) {
      in.skipDigests(in.number());
    }
    checkLayer(in);
    for (int texts = in.number(); texts > 0; texts--) {
      TEXT_KINDS.constant(in.octet());
      checkLayer(in);
      in.skipDigests(1);
      in.number();
      in.number();
    }
    checkLayer(in);
    in.number();
    in.skipDigests(1);
    for (int leaves = in.number(); leaves > 0; leaves--) {
      LEAF_KINDS.constant(in.octet());
      checkLayer(in);
      in.number();
    }
    in.skipDigests(in.number());
    checkLayer(in);
    in.requireEnd();
  }

  private static void checkLayer(OctetReader in) {
    for (int forms = in.number(); forms > 0; forms--) {
      TOLERANCES.constant(in.octet());
      in.skipDigests(1);
    }
  }

  private static void version(OctetReader in) {
    int version = in.octet();
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "Invalid layers: version %d (must be %d)".formatted(version, VERSION));
    }
  }

  private static void layer(OctetWriter out, Layer layer) {
    list(out, layer.forms(), LayersCodec::form);
  }

  private static Layer layer(OctetReader in) {
    List<Form> forms = list(in, LayersCodec::form);
    return forms.isEmpty() ? Layer.EMPTY : new Layer(forms);
  }

  private static void form(OctetWriter out, Form form) {
    out.octet(TOLERANCES.code(form.tolerance()));
    out.digest(form.digest());
  }

  private static Form form(OctetReader in) {
    Tolerance tolerance = TOLERANCES.constant(in.octet());
    return new Form(in.digest(), tolerance);
  }

  private static void representation(OctetWriter out, Representation text) {
    out.octet(TEXT_KINDS.code(text.kind()));
    layer(out, text.text());
    out.digest(text.asciiShape());
    out.number(text.length());
    out.number(text.questionMarks());
  }

  private static Representation representation(OctetReader in) {
    return new Representation(
        TEXT_KINDS.constant(in.octet()), layer(in), in.digest(), in.number(), in.number());
  }

  private static void attachments(OctetWriter out, Attachments attachments) {
    out.number(attachments.count());
    out.digest(attachments.multiset());
    list(out, attachments.leaves(), LayersCodec::leaf);
  }

  private static Attachments attachments(OctetReader in) {
    int count = in.number();
    Digest multiset = in.digest();
    return new Attachments(count, list(in, LayersCodec::leaf), multiset);
  }

  private static void leaf(OctetWriter out, Leaf leaf) {
    out.octet(LEAF_KINDS.code(leaf.kind()));
    layer(out, leaf.content());
    out.number(leaf.sizeClass());
  }

  private static Leaf leaf(OctetReader in) {
    return new Leaf(LEAF_KINDS.constant(in.octet()), layer(in), in.number());
  }

  private static <T> void list(OctetWriter out, List<T> list, BiConsumer<OctetWriter, T> element) {
    out.number(list.size());
    list.forEach(each -> element.accept(out, each));
  }

  private static <T> List<T> list(OctetReader in, Function<OctetReader, T> element) {
    int size = in.number();
    List<T> list = new ArrayList<>(Math.min(size, Attachments.KEPT));
    for (int i = 0; i < size; i++) {
      list.add(element.apply(in));
    }
    return list;
  }
}
