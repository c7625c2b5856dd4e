package org.muster.connectors.protection;

import java.util.List;
import java.util.Optional;

/** A format that can protect its content, known by how it begins. */
interface Format {

  /** Octets at the beginning of a part by which every format is told. */
  int BEGINNING = 1024;

  /** Every format that is known, the more exact first. */
  List<Format> ALL =
      List.of(
          new RightsFormat(),
          ZipFormat.OUTERMOST,
          new SevenZipFormat(),
          new RarFormat(),
          new CompoundFormat(),
          new PdfFormat(),
          new CmsFormat(),
          new PgpFormat(),
          new PrivateKeyFormat(),
          new AgeFormat(),
          new OpenSslFormat(),
          new TextFormat(),
          new ClaimedOnly());

  /**
   * An inspector for a part of this format.
   *
   * @param beginning the first octets, {@link #BEGINNING} or, where the part is shorter, all
   * @return empty if the part is of another format
   */
  Optional<Inspector> inspector(byte[] beginning, Claim claim);
}
