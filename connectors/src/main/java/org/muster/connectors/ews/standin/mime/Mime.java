package org.muster.connectors.ews.standin.mime;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** The MIME that an item has when it is asked for it; another at each request. */
public enum Mime {
  /** Written from properties, as Exchange 2007 does. */
  REGENERATED,
  /**
   * As it came, but for the few header fields that are always written from properties: what
   * Exchange 2010 gives of an item that no client has changed.
   */
  SKELETON;

  /**
   * Writes MIME bit by bit.
   *
   * @param received stands in for a date that the message does not have
   */
  public void write(StoredMime stored, Instant received, OutputStream out) throws IOException {
    String itemClass = stored.properties().itemClass();
    if (this == SKELETON) {
      KeptBody.write(stored, new SkeletonHeader(stored).lines(), out);
    } else if (itemClass.startsWith("IPM.Note.SMIME")) {
      KeptBody.write(
          stored, new WrittenHeader(stored.properties(), received).withContent(stored), out);
    } else {
      Rewriting.write(stored, received, out);
    }
  }
}
