package org.muster.connectors.protection.pdf;

import java.util.stream.Stream;
import org.muster.connectors.protection.pdf.PdfValue.Dictionary;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/** What the encryption dictionary of a PDF file tells (ISO 32000 section 7.6). */
final class PdfEncryption {

  private static final ProtectionFact ENCRYPTED = of(ProtectionState.ENCRYPTED);

  private PdfEncryption() {}

  private static ProtectionFact of(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.PDF, state);
  }

  static ProtectionFact fact(Dictionary encryption, Dictionary trailer) {
    String filter = encryption.name("Filter");
    if (filter.equals("Adobe.PubSec") || encryption.name("SubFilter").startsWith("adbe.pkcs7")) {
      return ENCRYPTED.under(Scheme.PDF_PUBLIC_KEY, 0);
    }
    if (!filter.equals("Standard")) {
      return ENCRYPTED.under(Scheme.OTHER, 0).because(Doubt.NOT_KNOWN);
    }
    ProtectionFact fact = standard(encryption);
    if (!PdfEmptyPassword.opens(encryption, trailer)) {
      return fact;
    }
    return of(ProtectionState.CLEAR).under(fact.scheme(), fact.bits()).because(Doubt.NO_PASSWORD);
  }

  private static ProtectionFact standard(Dictionary encryption) {
    int bits = bits(encryption);
    return switch ((int) encryption.number("V", 0)) {
      case 1 -> ENCRYPTED.under(Scheme.PDF_RC4, 40);
      case 2, 3 -> ENCRYPTED.under(Scheme.PDF_RC4, bits);
      case 4, 5 -> filtered(encryption);
      default -> ENCRYPTED.under(Scheme.OTHER, 0).because(Doubt.NOT_KNOWN);
    };
  }

  /** Length of the key by the dictionary, whether it is told in bits or octets. */
  static int bits(Dictionary encryption) {
    long usual = encryption.number("V", 0) == 4 ? 128 : 40;
    long length = encryption.number("Length", usual);
    long bits = length < 40 ? 8 * length : length;
    return bits >= 40 && bits <= 128 ? (int) bits : (int) usual;
  }

  /** Streams, strings and embedded files each have a filter; the first that encrypts counts. */
  private static ProtectionFact filtered(Dictionary encryption) {
    Dictionary filters = encryption.dictionary("CF");
    return Stream.of("StmF", "StrF", "EFF")
        .map(use -> filters.dictionary(encryption.name(use)).name("CFM"))
        .filter(method -> !method.isEmpty() && !method.equals("None"))
        .findFirst()
        .map(method -> by(method, encryption))
        .orElseGet(() -> of(ProtectionState.UNKNOWN).because(Doubt.NOT_KNOWN));
  }

  private static ProtectionFact by(String method, Dictionary encryption) {
    boolean isOfRevision5 = encryption.number("R", 0) == 5;
    return switch (method) {
      case "V2" -> ENCRYPTED.under(Scheme.PDF_RC4, bits(encryption));
      case "AESV2" -> ENCRYPTED.under(Scheme.PDF_AES_128, 128);
      case "AESV3" ->
          ENCRYPTED.under(isOfRevision5 ? Scheme.PDF_AES_256_R5 : Scheme.PDF_AES_256, 256);
      default -> ENCRYPTED.under(Scheme.OTHER, 0).because(Doubt.NOT_KNOWN);
    };
  }
}
