package org.muster.connectors.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A message made of parts, to vary. */
record Mail(List<String> before, Map<String, String> fields, List<String> parts) {

  /** The first part is the body. */
  static Mail of(String... parts) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Message-ID", "<4711@example.org>");
    fields.put("Date", "Mon, 12 Jan 2009 10:00:00 +0000");
    fields.put("From", "Anna Example <anna@example.org>");
    fields.put("To", "ben@example.net");
    fields.put("Subject", "Clinic on Monday");
    return new Mail(List.of(), fields, List.of(parts));
  }

  /** The same with lines before its header. */
  Mail after(String... lines) {
    return new Mail(List.of(lines), fields, parts);
  }

  Mail with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new Mail(before, more, parts);
  }

  Mail without(String field) {
    Map<String, String> fewer = new LinkedHashMap<>(fields);
    fewer.remove(field);
    return new Mail(before, fewer, parts);
  }

  static String plain(String text) {
    return "Content-Type: text/plain\n\n" + text + "\n";
  }

  static String html(String text) {
    return "Content-Type: text/html\n\n<html><body><p>" + text + "</p></body></html>\n";
  }

  static String alternative(String text, String markup) {
    return "Content-Type: multipart/alternative; boundary=\"=_a\"\n\n--=_a\n"
        + plain(text)
        + "\n--=_a\n"
        + html(markup)
        + "\n--=_a--\n";
  }

  static String attached(String text) {
    return "Content-Disposition: attachment; filename=attachment1.txt\n" + plain(text);
  }

  static String binary(String content) {
    return "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getEncoder().encodeToString(content.getBytes(ISO_8859_1));
  }

  /** With an octet in its base64 that encodes nothing. */
  static String dirty(String content) {
    return binary(content).replaceAll("(\n\n..)", "$1*");
  }

  static String embedded(Mail mail) {
    return "Content-Type: message/rfc822\n\n" + mail.text("=_b" + mail.hashCode());
  }

  String text() {
    return text("=_m");
  }

  private String text(String boundary) {
    String lines = before.stream().map(line -> line + "\n").collect(Collectors.joining());
    String header =
        fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue() + "\n")
            .collect(Collectors.joining());
    String body =
        parts.stream()
            .map(part -> "--" + boundary + "\n" + part + "\n")
            .collect(Collectors.joining());
    return lines
        + header
        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\""
        + boundary
        + "\"\n\n"
        + body
        + "--"
        + boundary
        + "--\n";
  }
}
