package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * An extended property that a request names (MS-OXWSXPROP 2.1.5).
 *
 * @param tag the property's number; -1 for properties named otherwise, of which none is kept here
 */
record ExtendedTag(int tag, String type) {

  static ExtendedTag of(Asked path) throws SoapFaultException {
    String type = path.attribute("PropertyType").orElse("");
    if (type.isEmpty()) {
      throw SoapFaultException.schema("The required attribute 'PropertyType' is missing.");
    }
    try {
      return new ExtendedTag(path.attribute("PropertyTag").map(Integer::decode).orElse(-1), type);
    } catch (NumberFormatException e) {
      throw SoapFaultException.schema("The 'PropertyTag' attribute is invalid.");
    }
  }

  /** Number and type, such as {@code 3617 Integer}. */
  String key() {
    return Integer.toHexString(tag).toUpperCase(Locale.ROOT) + " " + type;
  }

  /** Writes the property; the tag always in short lower-case hexadecimal, however it was asked. */
  void write(SoapWriter out, String value) throws IOException {
    begin(out);
    out.element("t:Value", value).close();
  }

  private void begin(SoapWriter out) throws IOException {
    out.open("t:ExtendedProperty");
    String hexadecimal = "0x" + Integer.toHexString(tag);
    out.open("t:ExtendedFieldURI", "PropertyTag", hexadecimal, "PropertyType", type).close();
  }

  /** Writes a property of several values. */
  void writeAll(SoapWriter out, List<String> values) throws IOException {
    begin(out);
    out.open("t:Values");
    for (String value : values) {
      out.element("t:Value", value);
    }
    out.close().close();
  }
}
