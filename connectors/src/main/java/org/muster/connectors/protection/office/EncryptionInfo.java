package org.muster.connectors.protection.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLStreamReader;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.part.Bounds;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/** How an Office Open XML file is encrypted (MS-OFFCRYPTO section 2.3.4). */
final class EncryptionInfo {

  private static final ProtectionFact ENCRYPTED =
      ProtectionFact.of(
          ProtectionLayer.ATTACHMENT, Mechanism.OFFICE_OPEN_XML, ProtectionState.ENCRYPTED);

  private static final int AGILE = 4;
  private static final int STANDARD = 2;
  private static final int EXTENSIBLE = 3;

  /** Version and flags stand before what is XML. */
  private static final int BEFORE_XML = 8;

  private EncryptionInfo() {}

  /**
   * @param bounds what may be tried on it
   */
  static ProtectionFact fact(byte[] stream, Bounds bounds) {
    int major = LittleEndian.two(stream, 0);
    int minor = LittleEndian.two(stream, 2);
    if (major == AGILE && minor == AGILE) {
      Agile agile = new Agile();
      XmlInspector.read(
          Arrays.copyOfRange(stream, BEFORE_XML, Math.max(BEFORE_XML, stream.length)), agile);
      return agile.isKnown() ? tried(agile.fact, bounds, agile::opensByDefault) : agile.fact;
    }
    return switch (minor) {
      case STANDARD ->
          tried(
              ENCRYPTED.under(Scheme.OFFICE_STANDARD, keyBits(stream)),
              bounds,
              () -> DefaultPassword.opensStandard(stream));
      case EXTENSIBLE -> ENCRYPTED.under(Scheme.OFFICE_EXTENSIBLE, 0);
      default -> ENCRYPTED.under(Scheme.OTHER, 0).because(Doubt.NOT_KNOWN);
    };
  }

  private static ProtectionFact tried(
      ProtectionFact fact, Bounds bounds, BooleanSupplier opensByDefault) {
    if (!bounds.mayTry()) {
      return fact.because(Doubt.OVER_LIMIT);
    }
    return opensByDefault.getAsBoolean() ? opened(fact) : fact;
  }

  /** The same of a file that opens with the password that everybody's program tries. */
  static ProtectionFact opened(ProtectionFact fact) {
    return ProtectionFact.of(fact.layer(), fact.mechanism(), ProtectionState.CLEAR)
        .under(fact.scheme(), fact.bits())
        .because(Doubt.WELL_KNOWN_PASSWORD);
  }

  /** Length of the key by the header that follows version, flags and the header's own length. */
  static int keyBits(byte[] stream) {
    int bits = LittleEndian.four(stream, 28);
    return bits >= 0 && bits <= 256 ? bits : 0;
  }

  private static final class Agile implements XmlInspector.Elements {

    private ProtectionFact fact = ENCRYPTED.under(Scheme.OTHER, 0).because(Doubt.MALFORMED);
    private Optional<AgileKey> key = Optional.empty();

    boolean isKnown() {
      return fact.scheme() == Scheme.OFFICE_AGILE;
    }

    boolean opensByDefault() {
      return key.isPresent() && key.get().opensByDefault();
    }

    @Override
    public void element(XMLStreamReader on) {
      if (on.getLocalName().equals("keyData")) {
        String cipher = String.valueOf(on.getAttributeValue(null, "cipherAlgorithm"));
        String bits = String.valueOf(on.getAttributeValue(null, "keyBits"));
        fact =
            ENCRYPTED.under(
                scheme(cipher), bits.matches("[0-9]{1,4}") ? Integer.parseInt(bits) : 0);
      } else if (on.getLocalName().equals("encryptedKey")) {
        key = AgileKey.of(on);
      }
    }

    private static Scheme scheme(String cipher) {
      return switch (cipher.toUpperCase(Locale.ROOT)) {
        case "AES" -> Scheme.OFFICE_AGILE;
        case "RC2" -> Scheme.RC2;
        case "RC4" -> Scheme.RC4;
        case "DES" -> Scheme.DES;
        case "3DES", "3DES_112" -> Scheme.TRIPLE_DES;
        default -> Scheme.OTHER;
      };
    }

    @Override
    public List<ProtectionFact> facts() {
      return List.of(fact);
    }
  }
}
