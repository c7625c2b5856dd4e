package org.muster.connectors.protection.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.ProtectionFact;

/** Reads a small XML file; no document type, no entity is ever looked at or expanded. */
public final class XmlInspector implements Inspector {

  /** Takes the elements of a file. */
  interface Elements {

    /** One element begins; the reader stands on it. */
    void element(XMLStreamReader on);

    /** Text within the element that began last. */
    default void text(String text) {}

    List<ProtectionFact> facts();
  }

  /** So much of a file is read. */
  private static final int MOST = 1 << 20;

  private final Elements elements;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream(0);

  public XmlInspector(Elements elements) {
    this.elements = elements;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    held.write(octets, from, Math.min(to - from, MOST - held.size()));
  }

  @Override
  public void end() {
    read(held.toByteArray(), elements);
    held.reset();
  }

  /** Reads as far as it is well-formed. */
  static void read(byte[] octets, Elements elements) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(octets));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> elements.element(reader);
          case XMLStreamReader.CHARACTERS -> elements.text(reader.getText());
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      return;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  @Override
  public boolean isDone() {
    return held.size() == MOST;
  }

  @Override
  public List<ProtectionFact> facts() {
    return elements.facts();
  }
}
