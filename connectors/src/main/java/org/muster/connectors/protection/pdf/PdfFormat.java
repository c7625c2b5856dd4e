package org.muster.connectors.protection.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;

/** PDF: ISO 32000, whose header may stand anywhere in the first 1,024 octets. */
public final class PdfFormat implements Format {

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    int at = new String(beginning, StandardCharsets.ISO_8859_1).indexOf("%PDF-");
    return at < 0 ? Optional.empty() : Optional.of(new PdfInspector(at));
  }
}
