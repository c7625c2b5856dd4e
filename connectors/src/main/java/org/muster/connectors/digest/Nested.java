package org.muster.connectors.digest;

import java.util.List;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Representation;

/** One digest over the content of an embedded message, each layer in its laxest form. */
final class Nested {

  private Nested() {}

  static Digest digest(Keys keys, MessageReader message) {
    Envelope envelope = message.envelope();
    List<Representation> text = message.text();
    Attachments attachments = message.attachments();
    return keys.content(Domain.NESTED)
        .digests(envelope.from())
        .digests(envelope.to())
        .digests(envelope.cc())
        .text(envelope.subject().cut())
        .number(envelope.sent() == null ? Long.MIN_VALUE : envelope.sent())
        .digests(text.stream().limit(1).map(r -> laxest(r.text())).toList())
        .number(attachments.count())
        .digests(leaves(attachments))
        .digests(message.protectedBlobs())
        .digests(message.links().forms().stream().map(Form::digest).toList())
        .digest();
  }

  private static List<Digest> leaves(Attachments attachments) {
    return attachments.count() > Attachments.KEPT
        ? List.of(attachments.multiset())
        : attachments.leaves().stream().map(leaf -> laxest(leaf.content())).sorted().toList();
  }

  private static Digest laxest(Layer layer) {
    return layer.forms().get(layer.forms().size() - 1).digest();
  }
}
