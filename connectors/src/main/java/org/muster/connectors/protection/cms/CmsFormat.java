package org.muster.connectors.protection.cms;

import java.util.Optional;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;

/** CMS (RFC 5652) by its content type, whatever a part is named. */
public final class CmsFormat implements Format {

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    return CmsType.of(beginning).map(type -> new CmsInspector(type, claim, nesting));
  }
}
