package org.muster.connectors.digest;

import static org.muster.rules.mail.Tolerance.ATT_EOL;
import static org.muster.rules.mail.Tolerance.EOL;
import static org.muster.rules.mail.Tolerance.FROM_STUFF;
import static org.muster.rules.mail.Tolerance.MDN_DISARMED;
import static org.muster.rules.mail.Tolerance.NESTED;
import static org.muster.rules.mail.Tolerance.STRICT;
import static org.muster.rules.mail.Tolerance.WS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Tolerance;

/** Digests over the content of an embedded message. */
final class Nested {

  /** What systems that keep octets do to them. */
  private static final Set<Tolerance> KEPT =
      EnumSet.of(STRICT, FROM_STUFF, EOL, ATT_EOL, WS, MDN_DISARMED, NESTED);

  private static final long NO_DATE = Long.MIN_VALUE;

  private Nested() {}

  /** Each layer in the laxest form that systems which keep octets may leave. */
  static Digest kept(Keys keys, MessageReader message) {
    Envelope envelope = message.envelope();
    List<Representation> text = message.text();
    return keys.content(Domain.NESTED)
        .digests(Optional.ofNullable(envelope.id()).stream().toList())
        .digests(envelope.from())
        .digests(envelope.to())
        .digests(envelope.cc())
        .digests(envelope.bcc())
        .text(envelope.subject().text())
        .number(sent(envelope))
        .texts(text.stream().map(r -> r.kind().name()).toList())
        .digests(text.stream().map(r -> kept(r.text())).toList())
        .digests(leaves(message.attachments(), Nested::kept))
        .digests(message.protectedBlobs())
        .digests(all(message.links()))
        .digests(something(message.metadata()))
        .digest();
  }

  private static List<Digest> something(Layer metadata) {
    Digest form = metadata.isEmpty() ? Layer.NOTHING : kept(metadata);
    return form.equals(Layer.NOTHING) ? List.of() : List.of(form);
  }

  /** Each layer in its laxest form. */
  static Digest remade(Keys keys, MessageReader message) {
    return remade(keys, message, sent(message.envelope()), Nested::laxest);
  }

  /** The same without dates that may have been given: its own, those of embedded ones, or all. */
  static List<Digest> undated(Keys keys, MessageReader message) {
    long sent = sent(message.envelope());
    return List.of(
        remade(keys, message, NO_DATE, Nested::laxest),
        remade(keys, message, NO_DATE, Nested::undated),
        remade(keys, message, sent, Nested::undated));
  }

  private static Digest remade(
      Keys keys, MessageReader message, long sent, Function<Layer, Digest> form) {
    Envelope envelope = message.envelope();
    List<Representation> text = message.text();
    Attachments attachments = message.attachments();
    return keys.content(Domain.NESTED)
        .digests(envelope.from())
        .digests(envelope.to())
        .digests(envelope.cc())
        .text(envelope.subject().cut())
        .number(sent)
        .digests(text.stream().limit(1).map(r -> laxest(r.text())).toList())
        .number(attachments.count())
        .digests(leaves(attachments, form))
        .digests(message.protectedBlobs())
        .digests(all(message.links()))
        .digest();
  }

  private static long sent(Envelope envelope) {
    return envelope.sent() == null ? NO_DATE : envelope.sent();
  }

  private static List<Digest> all(Layer layer) {
    return layer.forms().stream().map(Form::digest).toList();
  }

  private static List<Digest> leaves(Attachments attachments, Function<Layer, Digest> form) {
    return attachments.count() > Attachments.KEPT
        ? List.of(attachments.multiset())
        : attachments.leaves().stream().map(leaf -> form.apply(leaf.content())).sorted().toList();
  }

  private static Digest kept(Layer layer) {
    return laxest(
        new Layer(layer.forms().stream().filter(form -> KEPT.contains(form.tolerance())).toList()));
  }

  private static Digest laxest(Layer layer) {
    List<Form> forms = layer.forms();
    return last(forms.stream().filter(form -> !form.tolerance().isAddition()).toList());
  }

  /** The last of them knows of no date at all. */
  private static Digest undated(Layer layer) {
    return last(layer.forms());
  }

  private static Digest last(List<Form> forms) {
    return forms.get(forms.size() - 1).digest();
  }
}
