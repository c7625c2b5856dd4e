package org.muster.connectors.protection.office;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.muster.connectors.protection.part.Carrier;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/**
 * Sensitivity labels in an Office file that everybody can read (MS-OFFCRYPTO section 2.6): {@code
 * docProps/custom.xml} or {@code docMetadata/LabelInfo.xml}.
 */
public final class OfficeLabel implements XmlInspector.Elements {

  private static final ProtectionFact LABEL =
      ProtectionFact.of(
          ProtectionLayer.LABEL, Mechanism.SENSITIVITY_LABEL, ProtectionState.LABELLED);

  /** The name of a property, as {@code msip_labels} names it in mail. */
  private static final Pattern PROPERTY =
      Pattern.compile("msip_label_([0-9a-z-]{1,64})_(enabled|contentbits)");

  private static final int MOST = 16;

  /** The bit of {@code ContentBits} that says that the content is encrypted. */
  private static final int ENCRYPT = 8;

  private final Carrier carrier;
  private final Set<String> enabled = new TreeSet<>();
  private final Set<String> encrypting = new TreeSet<>();
  private Matcher property = PROPERTY.matcher("");

  public OfficeLabel(Carrier carrier) {
    this.carrier = carrier;
  }

  @Override
  public void element(XMLStreamReader on) {
    switch (on.getLocalName()) {
      case "property" -> property = PROPERTY.matcher(attribute(on, "name"));
      case "label" -> label(on);
      default -> {}
    }
  }

  private void label(XMLStreamReader on) {
    if (!attribute(on, "enabled").equals("0") && !attribute(on, "removed").equals("1")) {
      String id = attribute(on, "id").replaceAll("[{}]", "");
      enable(id);
      bits(id, attribute(on, "contentbits"));
    }
  }

  @Override
  public void text(String text) {
    if (!property.matches()) {
      return;
    }
    if (property.group(2).equals("contentbits")) {
      bits(property.group(1), text.strip());
    } else if (text.strip().equalsIgnoreCase("true")) {
      enable(property.group(1));
    }
  }

  private void enable(String id) {
    if (enabled.size() < MOST) {
      enabled.add(id);
    }
  }

  private void bits(String id, String digits) {
    boolean asks = digits.matches("[0-9]{1,4}") && (Integer.parseInt(digits) & ENCRYPT) != 0;
    if (asks && encrypting.size() < MOST) {
      encrypting.add(id);
    }
  }

  /** The value of an attribute in small letters, whatever letters its name has. */
  private static String attribute(XMLStreamReader on, String name) {
    for (int i = 0; i < on.getAttributeCount(); i++) {
      if (on.getAttributeLocalName(i).equalsIgnoreCase(name)) {
        return on.getAttributeValue(i).toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** A label of a file and one of its message are kept apart: either may be lost alone. */
  @Override
  public List<ProtectionFact> facts() {
    return enabled.stream()
        .map(id -> carrier.named(LABEL, "file " + id).because(doubt(id)))
        .toList();
  }

  private Doubt doubt(String id) {
    return encrypting.contains(id) ? Doubt.ASKED_FOR : Doubt.NONE;
  }
}
