package org.muster.connectors.digest;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Representation;

/** The digests of version 3 never change; whoever writes an exporter can check it by these. */
class VectorsTest {

  @ParameterizedTest
  @ValueSource(strings = {"plain", "attachments", "signed"})
  void digestsOfThisVersionAreForEver(String name) throws IOException {
    ItemDigest item = Digesting.of(resource(name + ".eml"));
    assertThat(written(item))
        .isEqualTo(new String(resource(name + ".txt"), StandardCharsets.US_ASCII));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = VectorsTest.class.getResourceAsStream("vectors/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  static String written(ItemDigest item) {
    StringBuilder text = new StringBuilder();
    line(text, "message-id", String.valueOf(item.messageId()));
    line(text, "envelope", item.envelope().toString());
    line(text, "raw", item.raw().toString());
    line(text, "sent", String.valueOf(item.sent()));
    line(text, "octets", String.valueOf(item.octets()));
    layers(text, item.layers());
    return text.toString();
  }

  private static void layers(StringBuilder text, Layers layers) {
    line(text, "from", digests(layers.from()));
    line(text, "to", digests(layers.to()));
    line(text, "cc", digests(layers.cc()));
    line(text, "bcc", digests(layers.bcc()));
    line(text, "subject", forms(layers.subject()));
    layers.text().forEach(representation -> line(text, "text", written(representation)));
    line(text, "links", forms(layers.links()));
    line(text, "attachments", String.valueOf(layers.attachments().count()));
    line(text, "multiset", layers.attachments().multiset().toString());
    layers.attachments().leaves().forEach(leaf -> line(text, "leaf", written(leaf)));
    line(text, "protected", digests(layers.protectedBlobs()));
    line(text, "metadata", forms(layers.metadata()));
  }

  private static String written(Representation text) {
    return "%s length=%d marks=%d shape=%s %s"
        .formatted(
            text.kind(),
            text.length(),
            text.questionMarks(),
            text.asciiShape(),
            forms(text.text()));
  }

  private static String written(Leaf leaf) {
    return leaf.kind() + " size=" + leaf.sizeClass() + " " + forms(leaf.content());
  }

  private static String digests(List<Digest> digests) {
    return digests.stream().map(Digest::toString).collect(joining(" "));
  }

  private static String forms(Layer layer) {
    return layer.forms().stream()
        .map(form -> form.tolerance() + "=" + form.digest())
        .collect(joining(" "));
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append((name + " " + value).strip()).append('\n');
  }
}
