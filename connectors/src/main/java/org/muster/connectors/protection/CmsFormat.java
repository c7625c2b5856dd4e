package org.muster.connectors.protection;

import java.util.Optional;

/** CMS (RFC 5652) by its content type, whatever a part is named. */
final class CmsFormat implements Format {

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim) {
    return CmsType.of(beginning).map(type -> new CmsInspector(type, claim));
  }
}
