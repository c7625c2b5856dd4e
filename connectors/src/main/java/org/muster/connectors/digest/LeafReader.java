package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Tolerance;

/** Digests one attachment from its decoded octets, and what its kind allows besides. */
final class LeafReader implements OctetSink {

  private final Keys keys;
  private final Leaf.Kind kind;
  private final FormHash exact = new FormHash();
  private final @Nullable FoldedOctets folded;
  private @Nullable TextReader text;
  private @Nullable StructuredReader structured;
  private @Nullable MessageReader message;
  private final List<OctetSink> besides = new ArrayList<>(2);
  private long length;

  /** With forms in which line ends may be written anew, or without. */
  LeafReader(Keys keys, Leaf.Kind kind, @Nullable FoldedOctets folded) {
    this.keys = keys;
    this.kind = kind;
    this.folded = folded;
  }

  /** Adds the forms of a text. */
  void read(TextReader reader) {
    text = reader;
    besides.add(reader);
  }

  /** Adds the form that its key fields make. */
  void gather(StructuredReader reader) {
    structured = reader;
    besides.add(reader);
  }

  /** Adds the form that its content as a message makes. */
  void open(MessageReader reader) {
    message = reader;
    besides.add(reader);
  }

  /** Has somebody look at what passes. */
  void inspect(OctetSink inspection) {
    besides.add(inspection);
  }

  @Override
  public void put(byte[] b, int from, int to) {
    length += to - from;
    if (folded == null) {
      exact.put(b, from, to);
    } else {
      folded.put(b, from, to);
    }
    for (OctetSink sink : besides) {
      sink.put(b, from, to);
    }
  }

  @Override
  public void end() {
    if (folded != null) {
      folded.end();
    }
    besides.forEach(OctetSink::end);
  }

  long octets() {
    return length;
  }

  Set<Tolerance> marks() {
    return folded == null ? Set.of() : folded.marks();
  }

  Optional<TextReader> text() {
    return Optional.ofNullable(text);
  }

  Leaf leaf() {
    List<Form> forms = new ArrayList<>(4);
    if (folded == null) {
      add(forms, keys.streamed(Domain.LEAF, exact.end()), Tolerance.STRICT);
    } else {
      add(forms, keys.streamed(Domain.LEAF, folded.exact()), Tolerance.STRICT);
      folded.folded().ifPresent(o -> add(forms, keys.streamed(Domain.LEAF, o), Tolerance.ATT_EOL));
    }
    if (text != null) {
      text.representation().ifPresent(r -> add(forms, laxest(r), Tolerance.TEXT_PARTS));
    }
    if (structured != null) {
      StructuredReader fields = structured;
      fields.digest(keys).ifPresent(digest -> add(forms, digest, fields.tolerance()));
    }
    if (message != null) {
      add(forms, Nested.kept(keys, message), Tolerance.NESTED);
      add(forms, Nested.remade(keys, message), Tolerance.NESTED_REMADE);
      for (Digest undated : Nested.undated(keys, message)) {
        add(forms, undated, Tolerance.NESTED_DATED);
      }
    }
    return new Leaf(kind, new Layer(forms), Long.SIZE - Long.numberOfLeadingZeros(length));
  }

  private static Digest laxest(Representation text) {
    List<Form> forms = text.text().forms();
    return forms.get(forms.size() - 1).digest();
  }

  private static void add(List<Form> forms, Digest digest, Tolerance tolerance) {
    if (forms.stream().noneMatch(form -> form.digest().equals(digest))) {
      forms.add(new Form(digest, tolerance));
    }
  }
}
