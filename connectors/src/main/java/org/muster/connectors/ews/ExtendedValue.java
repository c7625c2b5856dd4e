package org.muster.connectors.ews;

import java.io.IOException;
import java.util.StringJoiner;

/**
 * An extended property as an answer tells it.
 *
 * @param tag in hexadecimal, small and without leading zeros; empty where it names no tag
 * @param value of several values, all with blanks between
 */
record ExtendedValue(String tag, String value) {

  /** Reads the element that was entered last. */
  static ExtendedValue read(XmlIn in) throws IOException {
    String tag = "";
    String value = "";
    while (in.nextChild()) {
      switch (in.name()) {
        case "ExtendedFieldURI" -> {
          tag = tag(in.attribute("PropertyTag"));
          in.skip();
        }
        case "Value" -> value = in.text();
        case "Values" -> value = values(in);
        default -> in.skip();
      }
    }
    return new ExtendedValue(tag, value);
  }

  private static String values(XmlIn in) throws IOException {
    StringJoiner all = new StringJoiner(" ");
    while (in.nextChild()) {
      all.add(in.text());
    }
    return all.toString();
  }

  /** Servers write it in hexadecimal of any form, or as a plain number. */
  private static String tag(String written) {
    if (written.matches("0[xX][0-9a-fA-F]{1,4}")) {
      return "0x" + Integer.toHexString(Integer.parseInt(written, 2, written.length(), 16));
    }
    return written.matches("\\d{1,5}") ? "0x" + Integer.toHexString(Integer.parseInt(written)) : "";
  }
}
