package org.muster.connectors.ews.standin.mime;

import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.InputStream;

/** The octets an item was made of, and the properties they were converted to. */
public final class StoredMime {

  private final byte[] octets;
  private final MessageProperties properties;

  public StoredMime(byte[] octets) {
    this.octets = octets;
    this.properties = new HeaderConversion(octets()).properties();
  }

  /** The octets, which whoever parses them shares instead of copying. */
  public InputStream octets() {
    return new SharedByteArrayInputStream(octets);
  }

  public MessageProperties properties() {
    return properties;
  }

  public int length() {
    return octets.length;
  }
}
