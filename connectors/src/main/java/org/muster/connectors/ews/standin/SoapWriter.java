package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Writes an answer as it goes, so that none need fit into memory. As Exchange does, it writes
 * characters that XML 1.0 forbids as references to them, which strict parsers refuse.
 */
final class SoapWriter {

  private static final String NAMESPACE = "http://schemas.microsoft.com/exchange/services/2006/";

  private final OutputStream out;
  private final Deque<String> open = new ArrayDeque<>();

  SoapWriter(OutputStream out) {
    this.out = out;
  }

  /** Begins an envelope, up to its body. */
  SoapWriter envelope(Map<String, String> serverVersion) throws IOException {
    raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    open("s:Envelope", "xmlns:s", "http://schemas.xmlsoap.org/soap/envelope/");
    open("s:Header");
    raw("<h:ServerVersionInfo xmlns:h=\"" + NAMESPACE + "types\"");
    for (Map.Entry<String, String> attribute : serverVersion.entrySet()) {
      attribute(attribute.getKey(), attribute.getValue());
    }
    raw("/>");
    close();
    return open("s:Body");
  }

  /** Opens an element that declares the prefixes {@code m} and {@code t}. */
  SoapWriter openDeclaring(String name) throws IOException {
    return open(name, "xmlns:m", NAMESPACE + "messages", "xmlns:t", NAMESPACE + "types");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  SoapWriter open(String name, String... attributes) throws IOException {
    raw("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    raw(">");
    open.push(name);
    return this;
  }

  SoapWriter close() throws IOException {
    return raw("</" + open.pop() + ">");
  }

  SoapWriter element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  SoapWriter text(String text) throws IOException {
    return raw(escaped(text));
  }

  /** Ends the answer. */
  void end() throws IOException {
    while (!open.isEmpty()) {
      close();
    }
    out.close();
  }

  /** The octets of a text without mark-up, such as base64. */
  OutputStream octets() {
    return out;
  }

  void octets(InputStream octets) throws IOException {
    octets.transferTo(out);
  }

  /** Writes mark-up as it stands. */
  SoapWriter raw(String markup) throws IOException {
    out.write(markup.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private void attribute(String name, String value) throws IOException {
    raw(" " + name + "=\"" + escaped(value) + "\"");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int character) {
    switch (character) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      case '\r' -> escaped.append("&#xD;");
      case '\n', '\t' -> escaped.append((char) character);
      default -> {
        if (isLegal(character)) {
          escaped.appendCodePoint(character);
        } else {
          escaped.append("&#x%X;".formatted(character));
        }
      }
    }
  }

  private static boolean isLegal(int character) {
    return character >= 0x20
        && (character < 0xD800 || character > 0xDFFF)
        && character != 0xFFFE
        && character != 0xFFFF;
  }
}
