package org.muster.connectors.ews;

import java.nio.charset.StandardCharsets;

/** XML while it is written: names are ours, values are anybody's. */
final class Markup {

  private final StringBuilder text = new StringBuilder();

  /** Text as part of an element or of an attribute in double quotes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }

  /** Mark-up as it stands. */
  Markup raw(String markup) {
    text.append(markup);
    return this;
  }

  /** An element of text. */
  Markup element(String name, String value) {
    return raw("<").raw(name).raw(">").raw(escaped(value)).raw("</").raw(name).raw(">");
  }

  /**
   * An element without content; attributes without a value are left out.
   *
   * @param attributes names and values in turn
   */
  Markup empty(String name, String... attributes) {
    raw("<").raw(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        raw(" ").raw(attributes[i]).raw("=\"").raw(escaped(attributes[i + 1])).raw("\"");
      }
    }
    return raw("/>");
  }

  byte[] octets() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
