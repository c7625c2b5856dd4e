package org.muster.connectors.protection.office;

import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.protection.octets.Held;
import org.muster.connectors.protection.octets.UnreadableException;
import org.muster.connectors.protection.office.CompoundFile.Entry;
import org.muster.connectors.protection.part.Bounds;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/**
 * Decides by the streams of a compound file whether it is encrypted.
 *
 * @param bounds what may be tried on it
 */
record CompoundInspector(Bounds bounds) {

  private static final int BEGINNING = 8192;

  private static final ProtectionFact RIGHTS_MANAGED =
      ProtectionFact.of(
          ProtectionLayer.ATTACHMENT, Mechanism.RIGHTS_MANAGED, ProtectionState.ENCRYPTED);

  List<ProtectionFact> facts(Held octets) throws UnreadableException {
    CompoundFile file = new CompoundFile(octets);
    if (file.has("DRMEncryptedTransform") || file.has("\tDRMContent")) {
      return List.of(RIGHTS_MANAGED);
    }
    List<ProtectionFact> facts = new ArrayList<>(1);
    boolean hasPackage = file.has("EncryptedPackage");
    for (Entry entry : file.entries()) {
      switch (entry.name()) {
        case "EncryptionInfo" -> {
          if (hasPackage) {
            facts.add(EncryptionInfo.fact(file.begin(entry, BEGINNING), bounds));
          }
        }
        case "WordDocument" -> facts.addAll(LegacyOffice.word(file, entry));
        case "Workbook", "Book" -> facts.addAll(LegacyOffice.excel(file.begin(entry, BEGINNING)));
        case "Current User" -> facts.addAll(LegacyOffice.powerPoint(file, entry));
        default -> {}
      }
    }
    return facts;
  }
}
