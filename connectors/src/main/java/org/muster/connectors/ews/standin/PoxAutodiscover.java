package org.muster.connectors.ews.standin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.muster.connectors.ews.standin.http.HttpAnswer;
import org.muster.connectors.ews.standin.http.HttpRequest;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Tells clients where a mailbox is (MS-OXDSCLI 3.2.5): here, under the name that they used. */
record PoxAutodiscover(Server server) {

  static final String PATH = "/autodiscover/autodiscover.xml";

  private static final String NOT_FOUND = "500";
  private static final String INVALID = "600";

  private static final String FOUND =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
        <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
          <User><DisplayName>%s</DisplayName></User>
          <Account>
            <AccountType>email</AccountType>
            <Action>settings</Action>
            <Protocol><Type>EXCH</Type><Server>localhost</Server>
              <ASUrl>%s</ASUrl><EwsUrl>%2$s</EwsUrl></Protocol>
            <Protocol><Type>WEB</Type></Protocol>
          </Account>
        </Response>
      </Autodiscover>
      """;

  private static final String REFUSED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
        <Response>
          <Error Time="09:00:00.0000000" Id="1"><ErrorCode>%s</ErrorCode>
            <Message>The e-mail address cannot be found.</Message><DebugData /></Error>
        </Response>
      </Autodiscover>
      """;

  void answer(HttpRequest request, HttpAnswer answer) throws IOException {
    byte[] body = body(request).getBytes(StandardCharsets.UTF_8);
    answer.send(200, Map.of("Content-Type", "text/xml; charset=utf-8"), body);
  }

  private String body(HttpRequest request) throws IOException {
    String address = address(request.body().readAllBytes());
    if (address.isEmpty()) {
      return REFUSED.formatted(INVALID);
    }
    String host = request.header("host").orElse("localhost");
    return server.has(address)
        ? FOUND.formatted(address, "https://" + host + StandIn.PATH)
        : REFUSED.formatted(NOT_FOUND);
  }

  /** Of the request; empty where it is none. */
  private static String address(byte[] octets) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Document request = builder.parse(new ByteArrayInputStream(octets));
      NodeList addresses = request.getElementsByTagNameNS("*", "EMailAddress");
      return addresses.getLength() == 1 ? addresses.item(0).getTextContent().strip() : "";
    } catch (SAXException | ParserConfigurationException e) {
      return "";
    }
  }
}
