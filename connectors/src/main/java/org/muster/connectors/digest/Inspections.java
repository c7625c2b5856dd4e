package org.muster.connectors.digest;

import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.protection.PartInspection;
import org.muster.connectors.protection.PasswordTold;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;

/** Has the parts of one message inspected for what protects them. */
final class Inspections {

  private final Reading reading;
  private final boolean isEmbedded;
  private boolean awaitsCiphertext;

  Inspections(Reading reading, int depth) {
    this.reading = reading;
    this.isEmbedded = depth > 0;
  }

  /** An {@code application/pgp-encrypted} part was read: ciphertext has to follow. */
  void pgpControlSeen() {
    awaitsCiphertext = true;
  }

  /** Takes the decoded octets of a part. */
  OctetSink of(Header header, @Nullable Multipart in, ProtectionLayer layer) {
    Claim claim = LeafKinds.claim(header, in);
    awaitsCiphertext &= claim != Claim.PGP;
    Inspector part = PartInspection.of(claim);
    if (in != null) {
      in.signed().ifPresent(part::signs);
    }
    return found(part, layer);
  }

  /** Takes the octets of what lies in a container. */
  OctetSink ofAttached() {
    return found(PartInspection.of(Claim.NONE), ProtectionLayer.ATTACHMENT);
  }

  /** Takes the decoded octets of a text that people read. */
  OctetSink ofText(Header header, @Nullable Multipart in) {
    PasswordTold told = new PasswordTold();
    return new Both(
        of(header, in, ProtectionLayer.MESSAGE),
        new Ending(told, () -> reading.found(told.facts())));
  }

  /** What protects a part of an embedded message is an attachment's. */
  private OctetSink found(Inspector part, ProtectionLayer of) {
    ProtectionLayer layer = isEmbedded ? ProtectionLayer.ATTACHMENT : of;
    return new Ending(
        part, () -> reading.found(part.facts().stream().map(fact -> of(layer, fact)).toList()));
  }

  /** A label stays one, wherever it is found. */
  private static ProtectionFact of(ProtectionLayer layer, ProtectionFact fact) {
    return fact.layer() == ProtectionLayer.LABEL ? fact : fact.in(layer);
  }

  /** No further part comes; ciphertext that has not come is as none. */
  void end() {
    if (awaitsCiphertext) {
      found(PartInspection.of(Claim.PGP), ProtectionLayer.MESSAGE).end();
    }
  }
}
