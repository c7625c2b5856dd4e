package org.muster.connectors.digest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A message to vary; each char is an octet, line ends are LF. */
final class Eml {

  private final Map<String, String> fields;
  private final String body;

  private Eml(Map<String, String> fields, String body) {
    this.fields = fields;
    this.body = body;
  }

  static Eml perfect() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Message-ID", "<4711@example.org>");
    fields.put("Date", "Mon, 12 Jan 2009 10:00:00 +0000");
    fields.put("From", "Anna Example <anna@example.org>");
    fields.put("To", "ben@example.net");
    fields.put("Cc", "carol@example.net");
    fields.put("Subject", "Clinic on Monday");
    fields.put("MIME-Version", "1.0");
    fields.put("Content-Type", "text/plain; charset=us-ascii");
    return new Eml(fields, "Dear Ben,\nthe clinic is on Monday at 10.\n\nAnna\n");
  }

  Eml with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new Eml(more, body);
  }

  Eml without(String field) {
    Map<String, String> fewer = new LinkedHashMap<>(fields);
    fewer.remove(field);
    return new Eml(fewer, body);
  }

  /** Another body, of a type and encoding. */
  Eml body(String type, String encoding, String text) {
    Eml typed = with("Content-Type", type).with("Content-Transfer-Encoding", encoding);
    return new Eml(typed.fields, text);
  }

  Eml body(String type, String text) {
    return new Eml(without("Content-Transfer-Encoding").with("Content-Type", type).fields, text);
  }

  /** A multipart of parts, each with its header. */
  Eml multipart(String type, String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append("--=_b\n").append(part).append('\n');
    }
    return body(type + "; boundary=\"=_b\"", text + "--=_b--\n");
  }

  /** A text and one attachment. */
  Eml attached(String attachment) {
    return multipart("multipart/mixed", "Content-Type: text/plain\n\nSee below.\n", attachment);
  }

  String text() {
    return fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue() + "\n")
            .collect(Collectors.joining())
        + "\n"
        + body;
  }

  byte[] lf() {
    return text().getBytes(StandardCharsets.ISO_8859_1);
  }

  byte[] crlf() {
    return text().replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
