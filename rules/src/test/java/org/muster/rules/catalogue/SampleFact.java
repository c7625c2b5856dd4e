package org.muster.rules.catalogue;

import java.util.List;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/** Facts of protection, and pairings of items that have them. */
public final class SampleFact {

  private SampleFact() {}

  /** A message that is encrypted as well as it can be. */
  public static ProtectionFact enveloped() {
    return message(Mechanism.CMS_AUTH_ENVELOPED, ProtectionState.ENCRYPTED)
        .under(Scheme.AES_GCM, 256)
        .opensTo(KeyKind.RSA, 2048, 2);
  }

  /** The same under another algorithm. */
  public static ProtectionFact enveloped(Scheme scheme, int bits) {
    return message(Mechanism.CMS_ENVELOPED, ProtectionState.ENCRYPTED)
        .under(scheme, bits)
        .opensTo(KeyKind.RSA, 2048, 2);
  }

  public static ProtectionFact signed(Scheme digest, Check check) {
    return message(Mechanism.CMS_DETACHED, ProtectionState.SIGNED).under(digest, 0).checked(check);
  }

  public static ProtectionFact message(Mechanism mechanism, ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.MESSAGE, mechanism, state);
  }

  public static ProtectionFact file(Mechanism mechanism, ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, mechanism, state);
  }

  public static ProtectionFact zip(Scheme scheme, int bits) {
    return file(Mechanism.ZIP, ProtectionState.ENCRYPTED).under(scheme, bits);
  }

  public static ProtectionFact label(String id) {
    return ProtectionFact.of(
            ProtectionLayer.LABEL, Mechanism.SENSITIVITY_LABEL, ProtectionState.LABELLED)
        .named(SampleItem.digest(id));
  }

  /** A hop, or where nothing is known of hops that there is a trace. */
  public static ProtectionFact trace(Mechanism where, ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.TRANSPORT, where, state);
  }

  /** A relay's signature over all of the body. */
  public static ProtectionFact dkim(Check check) {
    return ProtectionFact.of(ProtectionLayer.TRANSPORT, Mechanism.DKIM, ProtectionState.SIGNED)
        .under(Scheme.SHA_2, 0)
        .checked(check);
  }

  public static ProtectionFact claimed(Mechanism mechanism) {
    return message(mechanism, ProtectionState.CLAIMED_ONLY).because(Doubt.NO_CIPHERTEXT);
  }

  /** A healthy pairing of items that have these facts on both sides. */
  public static SampleMatch onBothSides(ProtectionFact... facts) {
    return before(facts).target(SampleItem.perfect().protection(of(facts)).get());
  }

  /** A pairing of items that have these facts on the source, and none on the target. */
  public static SampleMatch before(ProtectionFact... facts) {
    return SampleMatch.perfect()
        .source(SampleItem.perfect().protection(of(facts)).get())
        .target(SampleItem.perfect().protection(ItemProtection.NONE).get());
  }

  private static ItemProtection of(ProtectionFact... facts) {
    return ItemProtection.of(List.of(facts));
  }
}
