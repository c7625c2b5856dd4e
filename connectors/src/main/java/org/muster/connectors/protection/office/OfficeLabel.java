package org.muster.connectors.protection.office;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/**
 * A sensitivity label in an Office file that everybody can read (MS-OFFCRYPTO section 2.6): {@code
 * docProps/custom.xml} or {@code docMetadata/LabelInfo.xml}. Which label it is needs the keys of a
 * run and is not told here.
 */
public final class OfficeLabel implements XmlInspector.Elements {

  private static final ProtectionFact LABEL =
      ProtectionFact.of(
          ProtectionLayer.LABEL, Mechanism.SENSITIVITY_LABEL, ProtectionState.LABELLED);

  /** The bit of {@code ContentBits} that says that the content is encrypted. */
  private static final int ENCRYPT = 8;

  private String property = "";
  private boolean isLabelled;
  private boolean asksForEncryption;

  @Override
  public void element(XMLStreamReader on) {
    switch (on.getLocalName()) {
      case "property" -> property = attribute(on, "name");
      case "label" -> label(on);
      default -> {}
    }
  }

  private void label(XMLStreamReader on) {
    if (!attribute(on, "enabled").equals("0") && !attribute(on, "removed").equals("1")) {
      isLabelled = true;
      bits(attribute(on, "contentBits"));
    }
  }

  @Override
  public void text(String text) {
    if (!property.startsWith("MSIP_Label_")) {
      return;
    }
    if (property.endsWith("_Enabled")) {
      isLabelled |= text.strip().equalsIgnoreCase("true");
    } else if (property.endsWith("_ContentBits")) {
      bits(text.strip());
    }
  }

  private void bits(String digits) {
    asksForEncryption |= digits.matches("[0-9]{1,4}") && (Integer.parseInt(digits) & ENCRYPT) != 0;
  }

  private static String attribute(XMLStreamReader on, String name) {
    String value = on.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  @Override
  public List<ProtectionFact> facts() {
    if (!isLabelled) {
      return List.of();
    }
    return List.of(asksForEncryption ? LABEL.because(Doubt.ASKED_FOR) : LABEL);
  }
}
