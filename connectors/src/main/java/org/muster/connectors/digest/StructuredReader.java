package org.muster.connectors.digest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Tolerance;

/** Digests the key fields of a calendar, a contact card or a report, which servers write anew. */
final class StructuredReader implements OctetSink {

  private final Domain domain;
  private final Tolerance tolerance;
  private final Function<List<ContentLine>, List<String>> fields;
  private final ContentType type;
  private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
  private boolean tooLong;

  private StructuredReader(
      Domain domain,
      Tolerance tolerance,
      Function<List<ContentLine>, List<String>> fields,
      ContentType type) {
    this.domain = domain;
    this.tolerance = tolerance;
    this.fields = fields;
    this.type = type;
  }

  static Optional<StructuredReader> of(Leaf.Kind kind, ContentType type) {
    return switch (kind) {
      case CALENDAR ->
          Optional.of(
              new StructuredReader(Domain.CALENDAR, Tolerance.ICAL, CalendarFields::of, type));
      case CONTACT ->
          Optional.of(
              new StructuredReader(Domain.CONTACT, Tolerance.CONTACT, ContactFields::of, type));
      case REPORT ->
          Optional.of(
              new StructuredReader(Domain.REPORT, Tolerance.REPORT, ReportFields::of, type));
      default -> Optional.empty();
    };
  }

  Tolerance tolerance() {
    return tolerance;
  }

  @Override
  public void put(byte[] b, int from, int to) {
    tooLong |= octets.size() + to - from > Limits.STRUCTURED_OCTETS;
    if (!tooLong) {
      octets.write(b, from, to - from);
    }
  }

  @Override
  public void end() {}

  /** Empty if there are no key fields, or too many octets to look for them. */
  Optional<Digest> digest(Keys keys) {
    if (tooLong) {
      return Optional.empty();
    }
    String text =
        Lossless.decoded(
            octets.toByteArray(),
            type.parameter("charset").flatMap(Charsets::named).orElse(StandardCharsets.UTF_8));
    List<String> key =
        fields.apply(ContentLine.all(Normalizer.normalize(text, Normalizer.Form.NFC)));
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(keys.content(domain).texts(key.stream().sorted().toList()).digest());
  }
}
