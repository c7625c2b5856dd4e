package org.muster.connectors.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.protection.PartInspection;
import org.muster.connectors.protection.PasswordTold;
import org.muster.connectors.protection.part.Carrier;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** Has the parts of one message inspected for what protects them. */
final class Inspections implements Carrier {

  private static final ProtectionFact OVER_LIMIT =
      ProtectionFact.of(ProtectionLayer.MESSAGE, Mechanism.UNDECIDED, ProtectionState.UNKNOWN)
          .because(Doubt.OVER_LIMIT);

  private final Keys keys;
  private final Reading reading;
  private final boolean isEmbedded;
  private final @Nullable Nesting nesting;
  private boolean awaitsCiphertext;

  Inspections(Keys keys, Reading reading, int depth) {
    this(keys, reading, depth > 0, null);
  }

  private Inspections(Keys keys, Reading reading, boolean isEmbedded, @Nullable Nesting nesting) {
    this.keys = keys;
    this.reading = reading;
    this.isEmbedded = isEmbedded;
    this.nesting = nesting;
  }

  @Override
  public OctetSink entity(Nesting of) {
    return new OpaqueEntity(new Inspections(keys, reading, isEmbedded, of));
  }

  @Override
  public ProtectionFact named(ProtectionFact mark, String name) {
    return mark.named(keys.content(Domain.LABEL).text(name).digest());
  }

  private Inspector part(Claim claim) {
    return nesting == null ? PartInspection.of(claim, this) : nesting.part(claim);
  }

  /** Parts of it were too many or lay too deep to be looked at. */
  void overLimit() {
    reading.found(List.of(OVER_LIMIT));
  }

  /** An {@code application/pgp-encrypted} part was read: ciphertext has to follow. */
  void pgpControlSeen() {
    awaitsCiphertext = true;
  }

  /** Takes the decoded octets of a part. */
  OctetSink of(Header header, @Nullable Multipart in, ProtectionLayer layer) {
    Claim claim = LeafKinds.claim(header, in);
    awaitsCiphertext &= claim != Claim.PGP;
    Inspector part = part(claim);
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
      found(part(Claim.PGP), ProtectionLayer.MESSAGE).end();
    }
  }
}
