package org.muster.connectors.protection.gateway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.part.Together;

/** Text, which may be the page of a gateway besides. */
public final class GatewayFormat implements Format {

  private final Format text;

  /**
   * @param text by which any text is looked at
   */
  public GatewayFormat(Format text) {
    this.text = text;
  }

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    Optional<Inspector> asText = text.inspector(beginning, claim, nesting);
    return isPage(beginning)
        ? asText.map(other -> new Together(List.of(other, new GatewayInspector())))
        : asText;
  }

  private static boolean isPage(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return text.contains("<html") || text.contains("<!doctype html") || text.contains("<form");
  }
}
