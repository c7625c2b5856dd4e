package org.muster.connectors.ews;

import java.util.Map;

/**
 * An answer over HTTP.
 *
 * @param cut octets after which the connection breaks; negative for never
 */
record Reply(int status, String body, Map<String, String> headers, int cut) {

  static Reply of(String body) {
    return new Reply(200, body, Map.of(), -1);
  }

  static Reply fault(String code) {
    return fault(code, "");
  }

  static Reply fault(String code, String backOff) {
    return new Reply(500, Soap.fault(code, backOff), Map.of(), -1);
  }

  static Reply status(int status, String... header) {
    Map<String, String> headers = header.length == 0 ? Map.of() : Map.of(header[0], header[1]);
    return new Reply(status, "<html>not for programs</html>", headers, -1);
  }

  Reply as(int other) {
    return new Reply(other, body, headers, cut);
  }

  Reply cutAfter(int octets) {
    return new Reply(status, body, headers, octets);
  }
}
