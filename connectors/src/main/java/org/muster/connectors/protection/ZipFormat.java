package org.muster.connectors.protection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * ZIP by APPNOTE, and what is built on it: Office Open XML and OpenDocument.
 *
 * @param depth how many archives it lies in
 * @param bounds shared by an archive and all that lies in it; null for the outermost
 */
record ZipFormat(int depth, @Nullable Bounds bounds) implements Format {

  static final Format OUTERMOST = new ZipFormat(0, null);

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim) {
    if (!ZipSignature.isOfBeginning(LittleEndian.four(beginning, 0))) {
      return Optional.empty();
    }
    return Optional.of(new ZipInspector(depth, bounds == null ? new Bounds() : bounds));
  }

  /** Looks into what lies in an archive of this depth. */
  static Inspector within(int depth, Bounds bounds) {
    Format deeper = new ZipFormat(depth + 1, bounds);
    List<Format> formats =
        Format.ALL.stream().map(format -> format == OUTERMOST ? deeper : format).toList();
    return new PartInspection(Claim.NONE, null, formats);
  }
}
