package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an answer's XML forward. No DTD and nothing outside the answer is looked at. */
final class XmlIn {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader in;

  XmlIn(InputStream octets) throws IOException {
    try {
      synchronized (FACTORY) {
        in = FACTORY.createXMLStreamReader(octets);
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  XMLStreamReader reader() {
    return in;
  }

  /** The next event, as StAX numbers them. */
  int next() throws IOException {
    try {
      if (!in.hasNext()) {
        throw new IOException("Cannot read Exchange's answer: it ends too early");
      }
      return in.next();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes into the next child; false if the element that was entered last ends instead. */
  boolean nextChild() throws IOException {
    for (int event = next(); ; event = next()) {
      if (event == XMLStreamReader.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamReader.END_ELEMENT || event == XMLStreamReader.END_DOCUMENT) {
        return false;
      }
    }
  }

  /** Goes into the first child of that name; what stands before it is not looked at. */
  void enter(String name) throws IOException {
    while (nextChild()) {
      if (name().equals(name)) {
        return;
      }
      skip();
    }
    throw new IOException("Cannot read Exchange's answer: no %s in it".formatted(name));
  }

  /** Goes into the next child, which there must be. */
  void enterNext() throws IOException {
    if (!nextChild()) {
      throw new IOException("Cannot read Exchange's answer: it is empty");
    }
  }

  String name() {
    return in.getLocalName();
  }

  /** An attribute of the present element, or empty. */
  String attribute(String name) {
    String value = in.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The present element's text, its children's included; ends it. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(in.getText());
        default -> {}
      }
    }
    return text.toString().strip();
  }

  /** Ends the present element unread. */
  void skip() throws IOException {
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** Epoch seconds of an {@code xs:dateTime}, fractions cut; null where it is none. */
  static @Nullable Long second(String text) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return time instanceof LocalDateTime local
          ? local.toEpochSecond(ZoneOffset.UTC)
          : Instant.from(time).getEpochSecond();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The parser's own words might repeat content. */
  private static IOException broken(XMLStreamException e) {
    int offset = e.getLocation() == null ? -1 : e.getLocation().getCharacterOffset();
    return new IOException(
        "Cannot read Exchange's answer: it is not well-formed XML (at character %d), or was cut off"
            .formatted(offset));
  }
}
