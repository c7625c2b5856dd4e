package org.muster.connectors.protection.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.protection.key.KeyHolders;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Format;
import org.muster.connectors.protection.part.Found;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/** Files of age (age-encryption.org/v1), by their header. */
public final class AgeFormat implements Format {

  private static final String FIRST_LINE = "age-encryption.org/v1\n";
  private static final String STANZA = "-> ";
  private static final String END = "\n---";

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1);
    return text.startsWith(FIRST_LINE)
        ? Optional.of(new Found(List.of(fact(text))))
        : Optional.empty();
  }

  private static ProtectionFact fact(String text) {
    int end = text.indexOf(END);
    if (end < 0 && text.length() < BEGINNING) {
      return of(ProtectionState.UNKNOWN).because(Doubt.TRUNCATED);
    }
    KeyHolders holders = new KeyHolders();
    text.substring(0, end < 0 ? text.length() : end)
        .lines()
        .filter(line -> line.startsWith(STANZA))
        .forEach(line -> add(line.substring(STANZA.length()), holders));
    return holders.on(of(ProtectionState.ENCRYPTED).under(Scheme.AGE, 256));
  }

  private static ProtectionFact of(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.AGE, state);
  }

  private static void add(String stanza, KeyHolders holders) {
    switch (stanza.split(" ", 2)[0]) {
      case "X25519", "ssh-ed25519" -> holders.add(KeyKind.ELLIPTIC_CURVE, 256);
      case "scrypt" -> holders.add(KeyKind.PASSWORD, 0);
      case "ssh-rsa" -> holders.add(KeyKind.RSA, 0);
      default -> holders.add(KeyKind.OTHER, 0);
    }
  }
}
