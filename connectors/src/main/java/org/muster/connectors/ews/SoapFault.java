package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import javax.xml.stream.XMLStreamReader;

/** Finds code and wait in an answer that is nothing but a SOAP fault. */
final class SoapFault {

  private String code = "";
  private String soapCode = "";
  private Duration wait = Duration.ZERO;

  private SoapFault() {}

  static EwsRefusal parse(InputStream octets) throws IOException {
    SoapFault fault = new SoapFault();
    fault.read(new XmlIn(octets));
    return new EwsRefusal(fault.code.isEmpty() ? fault.soapCode : fault.code, fault.wait);
  }

  private void read(XmlIn in) throws IOException {
    while (true) {
      int event = in.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        element(in);
      } else if (event == XMLStreamReader.END_ELEMENT && in.name().equals("Fault")) {
        return;
      }
    }
  }

  private void element(XmlIn in) throws IOException {
    switch (in.name()) {
      case "ResponseCode" -> code = word(in.text());
      case "faultcode" -> soapCode = word(in.text());
      case "Value" -> {
        if (in.attribute("Name").equals("BackOffMilliseconds")) {
          wait = millis(in.text());
        }
      }
      default -> {}
    }
  }

  /** The wait that the element entered last asks for. */
  static Duration backOff(XmlIn in) throws IOException {
    Duration wait = Duration.ZERO;
    while (in.nextChild()) {
      if (in.attribute("Name").equals("BackOffMilliseconds")) {
        wait = millis(in.text());
      } else {
        in.skip();
      }
    }
    return wait;
  }

  /** {@code BackOffMilliseconds}; zero where it is no number. */
  static Duration millis(String text) {
    return text.matches("\\d{1,9}") ? Duration.ofMillis(Long.parseLong(text)) : Duration.ZERO;
  }

  /** A code and nothing that might be content; its prefix is left out. */
  static String word(String text) {
    String local = text.substring(text.indexOf(':') + 1);
    return local.matches("\\w{1,80}") ? local : "an unknown code";
  }
}
