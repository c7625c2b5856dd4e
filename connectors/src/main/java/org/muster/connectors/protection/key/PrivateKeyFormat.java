package org.muster.connectors.protection.key;

import java.util.List;
import java.util.Optional;
import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.ber.DerCursor;
import org.muster.connectors.protection.ber.ObjectIdentifier;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Found;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** Private keys in DER: PKCS #12 (RFC 7292), PKCS #8 (RFC 5208), PKCS #1 and RFC 5915. */
public final class PrivateKeyFormat implements Format {

  private static final List<String> KEYS =
      List.of(
          "1.2.840.113549.1.1.1",
          "1.2.840.113549.1.1.10",
          "1.2.840.10040.4.1",
          "1.2.840.10045.2.1",
          "1.3.101.110",
          "1.3.101.111",
          "1.3.101.112",
          "1.3.101.113");
  private static final List<String> PASSWORDS =
      List.of("1.2.840.113549.1.5.", "1.2.840.113549.1.12.1.");

  /** The shortest modulus that anybody used, and the shortest curve. */
  private static final int MODULUS = 64;

  private static final int SCALAR = 20;

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    return isStore(new DerCursor(beginning))
        ? Optional.of(new KeyStoreInspector(nesting.bounds()))
        : state(beginning)
            .map(
                state ->
                    ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.PRIVATE_KEY, state))
            .map(fact -> new Found(List.of(fact)));
  }

  private static boolean isStore(DerCursor der) {
    if (!der.enter(BerElement.SEQUENCE)) {
      return false;
    }
    byte[] version = der.take(BerElement.INTEGER);
    return version.length == 1
        && version[0] == 3
        && der.enter(BerElement.SEQUENCE)
        && der.tag() == BerElement.OBJECT_IDENTIFIER;
  }

  private static Optional<ProtectionState> state(byte[] beginning) {
    DerCursor der = new DerCursor(beginning);
    if (!der.enter(BerElement.SEQUENCE)) {
      return Optional.empty();
    }
    if (der.tag() == BerElement.SEQUENCE) {
      return locked(der);
    }
    byte[] version = der.take(BerElement.INTEGER);
    return version.length == 1 && (version[0] == 0 || version[0] == 1)
        ? open(der)
        : Optional.empty();
  }

  private static Optional<ProtectionState> locked(DerCursor der) {
    der.enter(BerElement.SEQUENCE);
    String algorithm = ObjectIdentifier.dotted(der.take(BerElement.OBJECT_IDENTIFIER));
    return PASSWORDS.stream().anyMatch(algorithm::startsWith)
        ? Optional.of(ProtectionState.ENCRYPTED)
        : Optional.empty();
  }

  private static Optional<ProtectionState> open(DerCursor der) {
    boolean isKey =
        switch (der.tag()) {
          case BerElement.SEQUENCE ->
              der.enter(BerElement.SEQUENCE)
                  && KEYS.contains(ObjectIdentifier.dotted(der.take(BerElement.OBJECT_IDENTIFIER)));
          case BerElement.INTEGER ->
              der.take(BerElement.INTEGER).length >= MODULUS && der.tag() == BerElement.INTEGER;
          case BerElement.OCTET_STRING ->
              der.take(BerElement.OCTET_STRING).length >= SCALAR
                  && der.tag() == BerElement.context(0);
          default -> false;
        };
    return isKey ? Optional.of(ProtectionState.CLEAR) : Optional.empty();
  }
}
