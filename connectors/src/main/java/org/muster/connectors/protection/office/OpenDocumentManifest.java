package org.muster.connectors.protection.office;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/**
 * The manifest of an OpenDocument package (part 2 section 3): it tells which files are encrypted.
 */
public final class OpenDocumentManifest implements XmlInspector.Elements {

  private static final ProtectionFact ENCRYPTED =
      ProtectionFact.of(
          ProtectionLayer.ATTACHMENT, Mechanism.OPEN_DOCUMENT, ProtectionState.ENCRYPTED);

  private @Nullable ProtectionFact found;

  @Override
  public void element(XMLStreamReader on) {
    if (on.getLocalName().equals("encryption-data") && found == null) {
      found = ENCRYPTED.under(Scheme.OTHER, 0);
    } else if (on.getLocalName().equals("algorithm") && found != null) {
      weaken(under(attribute(on, "algorithm-name").toLowerCase(Locale.ROOT)));
    }
  }

  private void weaken(ProtectionFact fact) {
    if (found == null || fact.strength().compareTo(found.strength()) < 0) {
      found = fact;
    }
  }

  private static ProtectionFact under(String algorithm) {
    if (algorithm.contains("blowfish")) {
      return ENCRYPTED.under(Scheme.ODF_BLOWFISH, 128);
    }
    for (int bits : new int[] {128, 192, 256}) {
      if (algorithm.contains("aes" + bits)) {
        return ENCRYPTED.under(Scheme.ODF_AES, bits);
      }
    }
    return ENCRYPTED.under(Scheme.OTHER, 0);
  }

  /** The value of an attribute of whatever name space; empty if there is none. */
  private static String attribute(XMLStreamReader on, String name) {
    String value = on.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  @Override
  public List<ProtectionFact> facts() {
    return found == null ? List.of() : List.of(found);
  }
}
