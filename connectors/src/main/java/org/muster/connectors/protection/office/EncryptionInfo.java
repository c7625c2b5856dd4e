package org.muster.connectors.protection.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.muster.connectors.protection.octets.LittleEndian;
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

  static ProtectionFact fact(byte[] stream) {
    int major = LittleEndian.two(stream, 0);
    int minor = LittleEndian.two(stream, 2);
    if (major == AGILE && minor == AGILE) {
      Agile agile = new Agile();
      XmlInspector.read(
          Arrays.copyOfRange(stream, BEFORE_XML, Math.max(BEFORE_XML, stream.length)), agile);
      return agile.fact;
    }
    return switch (minor) {
      case STANDARD -> ENCRYPTED.under(Scheme.OFFICE_STANDARD, keyBits(stream));
      case EXTENSIBLE -> ENCRYPTED.under(Scheme.OFFICE_EXTENSIBLE, 0);
      default -> ENCRYPTED.under(Scheme.OTHER, 0).because(Doubt.NOT_KNOWN);
    };
  }

  /** Length of the key by the header that follows version, flags and the header's own length. */
  static int keyBits(byte[] stream) {
    int bits = LittleEndian.four(stream, 28);
    return bits >= 0 && bits <= 256 ? bits : 0;
  }

  private static final class Agile implements XmlInspector.Elements {

    private ProtectionFact fact = ENCRYPTED.under(Scheme.OTHER, 0).because(Doubt.MALFORMED);

    @Override
    public void element(XMLStreamReader on) {
      if (on.getLocalName().equals("keyData")) {
        String cipher = String.valueOf(on.getAttributeValue(null, "cipherAlgorithm"));
        String bits = String.valueOf(on.getAttributeValue(null, "keyBits"));
        fact =
            ENCRYPTED.under(
                scheme(cipher), bits.matches("[0-9]{1,4}") ? Integer.parseInt(bits) : 0);
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
