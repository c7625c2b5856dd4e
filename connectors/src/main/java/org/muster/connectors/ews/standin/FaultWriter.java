package org.muster.connectors.ews.standin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.muster.connectors.ews.standin.http.HttpAnswer;

/** Writes a SOAP fault as Exchange does: its code also in the detail, with what it hints at. */
final class FaultWriter {

  private static final String NAMESPACE = "http://schemas.microsoft.com/exchange/services/2006/";
  private static final Map<String, String> XML = Map.of("Content-Type", "text/xml; charset=utf-8");

  private FaultWriter() {}

  static void write(Fault.Soap fault, HttpAnswer answer) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    SoapWriter out = new SoapWriter(body);
    out.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    out.open("s:Envelope", "xmlns:s", "http://schemas.xmlsoap.org/soap/envelope/");
    out.open("s:Body").open("s:Fault");
    out.element("faultcode", "a:" + fault.code(), "xmlns:a", NAMESPACE + "types");
    out.element("faultstring", fault.text(), "xml:lang", "en-US");
    out.open("detail");
    out.element("e:ResponseCode", fault.code(), "xmlns:e", NAMESPACE + "errors");
    out.element("e:Message", fault.text(), "xmlns:e", NAMESPACE + "errors");
    if (fault.backOffMilliseconds().isPresent()) {
      String pause = Long.toString(fault.backOffMilliseconds().getAsLong());
      out.open("t:MessageXml", "xmlns:t", NAMESPACE + "types");
      out.element("t:Value", pause, "Name", "BackOffMilliseconds").close();
    }
    out.end();
    answer.send(fault.status(), XML, body.toByteArray());
  }
}
