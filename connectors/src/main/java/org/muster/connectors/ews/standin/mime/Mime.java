package org.muster.connectors.ews.standin.mime;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** The MIME that an item has when it is asked for it; another at each request. */
public enum Mime {
  /** Written from properties, as Exchange 2007 does. */
  REGENERATED,
  /**
   * As it came, but for the few header fields that are always written from properties: what
   * Exchange 2010 gives of an item that no client has changed.
   */
  SKELETON;

  /** MIME that only waits to be written. */
  public interface Prepared {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Converts an item, before anything is written of it.
   *
   * @param received stands in for a date that the message does not have
   */
  public Prepared prepare(StoredMime stored, Instant received) {
    if (this == SKELETON) {
      List<String> header = new SkeletonHeader(stored).lines();
      return out -> KeptBody.write(stored, header, out);
    }
    return stored.properties().itemClass().startsWith("IPM.Note.SMIME")
        ? KeptBody.of(stored, new WrittenHeader(stored.properties(), received))
        : Rewriting.of(stored, received);
  }
}
