package org.muster.connectors.protection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** PDF: ISO 32000, whose header may stand anywhere in the first 1,024 octets. */
final class PdfFormat implements Format {

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim) {
    int at = new String(beginning, StandardCharsets.ISO_8859_1).indexOf("%PDF-");
    return at < 0 ? Optional.empty() : Optional.of(new PdfInspector(at));
  }
}
