package org.muster.connectors.protection.text;

import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.pgp.PgpInspector;
import org.muster.connectors.protection.signature.SignedContent;

/** Chooses what reads a block, by its label. */
final class TextBlocks {

  private TextBlocks() {}

  /** Public keys and certificates protect nothing. */
  static TextBlock of(String label, SignedContent signed, Nesting nesting) {
    if (label.equals("PGP SIGNED MESSAGE")) {
      return new ClearSignedBlock();
    }
    if (label.startsWith("PGP MESSAGE")
        || label.equals("PGP SIGNATURE")
        || label.equals("PGP PRIVATE KEY BLOCK")
        || label.equals("PGP SECRET KEY BLOCK")) {
      PgpInspector packets = new PgpInspector(Claim.NONE);
      packets.signs(signed);
      return new ArmourBlock(packets);
    }
    if (label.equals("AGE ENCRYPTED FILE") || label.equals("PKCS7") || label.equals("CMS")) {
      return new ArmourBlock(nesting.armoured());
    }
    return label.endsWith("PRIVATE KEY") ? new PemKeyBlock(label) : TextBlock.NONE;
  }
}
