package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of a request; names are without prefix. */
final class Asked {

  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

  private final Element element;

  private Asked(Element element) {
    this.element = element;
  }

  /** The envelope. */
  static Asked parse(InputStream body) throws SoapFaultException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(body).getDocumentElement();
      if (SOAP.equals(root.getNamespaceURI()) && root.getLocalName().equals("Envelope")) {
        return new Asked(root);
      }
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw SoapFaultException.schema("The request is no XML: " + e.getClass().getSimpleName());
    }
    throw SoapFaultException.schema("The request is no SOAP 1.1 envelope.");
  }

  String name() {
    return element.getLocalName();
  }

  Optional<Asked> find(String name) {
    return children().stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** A child without which the request is not valid. */
  Asked child(String name) throws SoapFaultException {
    return find(name)
        .orElseThrow(
            () ->
                SoapFaultException.schema(
                    "The element '%s' has incomplete content: '%s' is expected."
                        .formatted(name(), name)));
  }

  List<Asked> children() {
    List<Asked> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(new Asked(child));
      }
    }
    return children;
  }

  /** All elements below with a name. */
  List<Asked> below(String name) {
    List<Asked> found = new ArrayList<>();
    for (Asked child : children()) {
      if (child.name().equals(name)) {
        found.add(child);
      }
      found.addAll(child.below(name));
    }
    return found;
  }

  String text() {
    return element.getTextContent().strip();
  }

  Optional<String> attribute(String name) {
    return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
  }

  int number(String attribute, int otherwise) throws SoapFaultException {
    String value = attribute(attribute).orElse(Integer.toString(otherwise));
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw SoapFaultException.schema("The attribute '%s' is no number.".formatted(attribute));
    }
  }
}
