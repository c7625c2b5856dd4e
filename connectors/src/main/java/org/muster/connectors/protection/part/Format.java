package org.muster.connectors.protection.part;

import java.util.Optional;

/** A format that can protect its content, known by how it begins. */
public interface Format {

  /** Octets at the beginning of a part by which every format is told. */
  int BEGINNING = 1024;

  /**
   * An inspector for a part of this format.
   *
   * @param beginning the first octets, {@link #BEGINNING} or, where the part is shorter, all
   * @return empty if the part is of another format
   */
  Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting);
}
