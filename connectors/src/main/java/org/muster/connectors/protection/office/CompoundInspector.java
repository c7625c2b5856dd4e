package org.muster.connectors.protection.office;

import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.protection.octets.Held;
import org.muster.connectors.protection.octets.UnreadableException;
import org.muster.connectors.protection.office.CompoundFile.Entry;
import org.muster.connectors.protection.part.Bounds;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** Decides by the streams of a compound file whether it is encrypted. */
final class CompoundInspector implements Inspector {

  private static final int BEGINNING = 8192;

  private final Bounds bounds;
  private final Held held = new Held();
  private final List<ProtectionFact> facts = new ArrayList<>(1);

  CompoundInspector(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    held.put(octets, from, to);
  }

  @Override
  public void end() {
    held.end();
    try {
      inspect(new CompoundFile(held));
    } catch (UnreadableException e) {
      facts.add(of(Mechanism.UNDECIDED, ProtectionState.UNKNOWN).because(e.doubt()));
    }
  }

  private void inspect(CompoundFile file) throws UnreadableException {
    if (file.has("DRMEncryptedTransform") || file.has("\tDRMContent")) {
      facts.add(of(Mechanism.RIGHTS_MANAGED, ProtectionState.ENCRYPTED));
      return;
    }
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
  }

  private static ProtectionFact of(Mechanism mechanism, ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, mechanism, state);
  }

  @Override
  public List<ProtectionFact> facts() {
    return facts;
  }
}
