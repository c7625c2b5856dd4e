package org.muster.connectors.protection.zip;

import java.util.Optional;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;

/** ZIP by APPNOTE, and what is built on it: Office Open XML and OpenDocument. */
public final class ZipFormat implements Format {

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    return ZipSignature.isOfBeginning(LittleEndian.four(beginning, 0))
        ? Optional.of(new ZipInspector(nesting))
        : Optional.empty();
  }
}
