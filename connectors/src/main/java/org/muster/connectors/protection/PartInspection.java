package org.muster.connectors.protection;

import java.util.List;
import org.muster.connectors.protection.cms.CmsFormat;
import org.muster.connectors.protection.file.AgeFormat;
import org.muster.connectors.protection.file.OpenSslFormat;
import org.muster.connectors.protection.gateway.GatewayFormat;
import org.muster.connectors.protection.key.PrivateKeyFormat;
import org.muster.connectors.protection.office.CompoundFormat;
import org.muster.connectors.protection.office.RightsFormat;
import org.muster.connectors.protection.part.Carrier;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.ClaimedOnly;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.pdf.PdfFormat;
import org.muster.connectors.protection.pgp.PgpFormat;
import org.muster.connectors.protection.rar.RarFormat;
import org.muster.connectors.protection.sevenzip.SevenZipFormat;
import org.muster.connectors.protection.text.TextFormat;
import org.muster.connectors.protection.zip.ZipFormat;

/** Looks at the parts of a message. */
public final class PartInspection {

  private static final Format TEXT = new GatewayFormat(new TextFormat());

  /** Every format that is known, the more exact first. */
  private static final List<Format> FORMATS =
      List.of(
          new RightsFormat(),
          new ZipFormat(),
          new SevenZipFormat(),
          new RarFormat(),
          new CompoundFormat(),
          new PdfFormat(TEXT),
          new CmsFormat(),
          new PgpFormat(),
          new PrivateKeyFormat(),
          new AgeFormat(),
          new OpenSslFormat(),
          TEXT,
          new ClaimedOnly());

  private PartInspection() {}

  /** Takes the decoded octets of one part. */
  public static Inspector of(Claim claim) {
    return of(claim, Carrier.NONE);
  }

  /** The same of a part that a message carries. */
  public static Inspector of(Claim claim, Carrier carrier) {
    return Nesting.outermost(FORMATS, carrier).part(claim);
  }
}
