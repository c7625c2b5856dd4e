package org.muster.connectors.protection.key;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.DerCursor;
import org.muster.connectors.protection.part.Bounds;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** A store of keys (PKCS #12, RFC 7292): under a password, which may be empty, or under none. */
final class KeyStoreInspector implements Inspector {

  private static final int MOST = 1 << 20;

  /** Bags that hold private keys: 1.2.840.113549.1.12.10.1.1, open, and .2, under a password. */
  private static final byte[] BAG = HexFormat.of().parseHex("060b2a864886f70d010c0a01");

  private static final int OPEN = 1;
  private static final int LOCKED = 2;

  private final Bounds bounds;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  KeyStoreInspector(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    held.write(octets, from, Math.min(to - from, MOST - held.size()));
  }

  @Override
  public void end() {}

  @Override
  public List<ProtectionFact> facts() {
    DerCursor der = new DerCursor(held.toByteArray());
    der.enter(BerElement.SEQUENCE);
    der.take(BerElement.INTEGER);
    byte[] content = content(new DerCursor(der.take(BerElement.SEQUENCE)));
    if (has(content, OPEN)) {
      return List.of(of(ProtectionState.CLEAR));
    }
    boolean mayOpen = has(content, LOCKED) && der.tag() == BerElement.SEQUENCE;
    return List.of(mayOpen ? tried(content, KeyStoreMac.of(der)) : of(ProtectionState.ENCRYPTED));
  }

  private static byte[] content(DerCursor info) {
    info.take(BerElement.OBJECT_IDENTIFIER);
    info.enter(BerElement.context(0));
    return info.take(BerElement.OCTET_STRING);
  }

  private ProtectionFact tried(byte[] content, KeyStoreMac mac) {
    if (!mac.isWorthTrying() || !bounds.mayTry()) {
      return of(ProtectionState.ENCRYPTED).because(Doubt.OVER_LIMIT);
    }
    return mac.opensWithoutPassword(content)
        ? of(ProtectionState.CLEAR).because(Doubt.NO_PASSWORD)
        : of(ProtectionState.ENCRYPTED);
  }

  private static boolean has(byte[] content, int bag) {
    for (int at = 0; at + BAG.length < content.length; at++) {
      if (content[at + BAG.length] == bag && isBag(content, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBag(byte[] content, int at) {
    for (int i = 0; i < BAG.length; i++) {
      if (content[at + i] != BAG[i]) {
        return false;
      }
    }
    return true;
  }

  private static ProtectionFact of(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.PRIVATE_KEY, state);
  }
}
