package org.muster.connectors.protection.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.part.Together;
import org.muster.connectors.protection.part.Whole;
import org.muster.rules.protection.Mechanism;

/** PDF: ISO 32000, whose header may stand anywhere in the first 1,024 octets. */
public final class PdfFormat implements Format {

  private final Format text;

  /**
   * @param text by which a text is looked at that may only speak of PDF
   */
  public PdfFormat(Format text) {
    this.text = text;
  }

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    int at = new String(beginning, StandardCharsets.ISO_8859_1).indexOf("%PDF-");
    if (at < 0) {
      return Optional.empty();
    }
    Inspector pdf = new Whole(Mechanism.PDF, new PdfInspector(at)::facts);
    Optional<Inspector> asText =
        at == 0 ? Optional.empty() : text.inspector(beginning, claim, nesting);
    return asText
        .map(other -> (Inspector) new Together(List.of(pdf, other)))
        .or(() -> Optional.of(pdf));
  }
}
