package org.muster.connectors.digest;

import java.util.Optional;
import org.muster.connectors.octets.OctetSink;

/** Chooses how to undo a Content-Transfer-Encoding (RFC 2045 section 6). */
final class TransferDecoder {

  private TransferDecoder() {}

  /** Whether octets travel as they are, so that servers may write their line ends anew. */
  static boolean isIdentity(Header header) {
    String name = name(header);
    return !name.equals("base64") && !name.equals("quoted-printable");
  }

  /** An encoding that nobody here knows leaves octets as they travel: they compare all the same. */
  static OctetSink to(OctetSink decoded, Header header, Strays strays) {
    return switch (name(header)) {
      case "base64" -> new Base64Decoder(decoded, strays);
      case "quoted-printable" -> new QuotedPrintableDecoder(decoded);
      default -> decoded.isBlindToLineEnds() ? decoded : new LineEnds(decoded);
    };
  }

  private static String name(Header header) {
    Optional<String> field = header.value("content-transfer-encoding");
    return field.isEmpty()
        ? ""
        : Parameters.of(field.get()).main().replace("\"", "").replace("'", "");
  }
}
