package org.muster.connectors.ews.standin;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What came back, to be asked by XPath with the local names of elements. */
record Answered(int status, Map<String, List<String>> headers, String body) {

  /** The texts that a path finds; {@code /Name} stands for an element of any namespace. */
  List<String> all(String path) {
    try {
      String expression = path.replaceAll("/([A-Za-z]+)(?!\\()", "/*[local-name()='$1']");
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(expression, document(), XPathConstants.NODESET);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        texts.add(nodes.item(i).getTextContent());
      }
      return texts;
    } catch (Exception e) {
      throw new AssertionError("Cannot find %s in: %s".formatted(path, body), e);
    }
  }

  String one(String path) {
    List<String> texts = all(path);
    if (texts.size() != 1) {
      throw new AssertionError(
          "Found %d instead of one %s in: %s".formatted(texts.size(), path, body));
    }
    return texts.get(0);
  }

  private Document document() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new InputSource(new StringReader(body)));
  }
}
