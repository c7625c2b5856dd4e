package org.muster.connectors.protection.pdf;

import java.util.List;
import java.util.Optional;
import org.muster.connectors.protection.octets.Held;
import org.muster.connectors.protection.octets.UnreadableException;
import org.muster.connectors.protection.pdf.PdfValue.Dictionary;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/**
 * Decides by its trailer whether a PDF file is encrypted.
 *
 * @param header where {@code %PDF-} stands: offsets count from there
 */
record PdfInspector(int header) {

  List<ProtectionFact> facts(Held held) throws UnreadableException {
    return inspect(new PdfFile(held, header)).stream().toList();
  }

  private Optional<ProtectionFact> inspect(PdfFile file) {
    Optional<Dictionary> trailer = file.trailer();
    Optional<Dictionary> found = trailer.or(file::likelyTrailer);
    if (found.isPresent() && found.get().has("Encrypt")) {
      return Optional.of(encrypted(file, found.get()));
    }
    if (trailer.isPresent() || (header > 0 && !file.hasStart())) {
      return Optional.empty();
    }
    if (!file.isWhole()) {
      return Optional.of(unknown(Doubt.OVER_LIMIT));
    }
    return file.hasStart() ? Optional.empty() : Optional.of(unknown(Doubt.TRUNCATED));
  }

  private static ProtectionFact encrypted(PdfFile file, Dictionary trailer) {
    Optional<Dictionary> dictionary = dictionary(file, trailer.get("Encrypt"));
    return dictionary
        .map(found -> PdfEncryption.fact(found, trailer))
        .orElseGet(() -> unknown(Doubt.MALFORMED));
  }

  private static Optional<Dictionary> dictionary(PdfFile file, PdfValue value) {
    if (value instanceof PdfValue.Reference reference) {
      return file.object(reference);
    }
    return value instanceof Dictionary direct ? Optional.of(direct) : Optional.empty();
  }

  private static ProtectionFact unknown(Doubt doubt) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.PDF, ProtectionState.UNKNOWN)
        .because(doubt);
  }
}
