package org.muster.connectors.protection.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Found;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/** What {@code openssl enc} makes of a password, as octets or base64; it names no cipher. */
public final class OpenSslFormat implements Format {

  private static final byte[] SALTED = "Salted__".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] IN_BASE64 = "U2FsdGVkX1".getBytes(StandardCharsets.US_ASCII);

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    return begins(beginning, SALTED) || begins(beginning, IN_BASE64)
        ? Optional.of(new Found(List.of(fact())))
        : Optional.empty();
  }

  private static boolean begins(byte[] beginning, byte[] mark) {
    int salt = 8;
    if (beginning.length <= mark.length + salt) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if (beginning[at] != mark[at]) {
        return false;
      }
    }
    return true;
  }

  private static ProtectionFact fact() {
    return ProtectionFact.of(
            ProtectionLayer.ATTACHMENT, Mechanism.OPENSSL, ProtectionState.ENCRYPTED)
        .under(Scheme.OTHER, 0)
        .opensTo(KeyKind.PASSWORD, 0, 1);
  }
}
