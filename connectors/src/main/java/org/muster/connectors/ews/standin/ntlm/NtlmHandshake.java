package org.muster.connectors.ews.standin.ntlm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The three messages on one connection; each challenge is good for one answer. */
public final class NtlmHandshake {

  private static final byte[] SIGNATURE = "NTLMSSP\0".getBytes(StandardCharsets.US_ASCII);
  private static final int NEGOTIATE = 1;
  private static final int AUTHENTICATE = 3;

  private final Map<String, String> passwords;
  private Optional<Challenge> pending = Optional.empty();

  /**
   * A handshake that has not begun.
   *
   * @param passwords by names in lower case, with or without a domain in front
   */
  public NtlmHandshake(Map<String, String> passwords) {
    this.passwords = Map.copyOf(passwords);
  }

  /**
   * Takes what a client sent behind {@code NTLM}.
   *
   * @return who is proved, if this message proves it
   */
  public Optional<String> take(String base64) {
    byte[] octets = decoded(base64);
    boolean isMessage =
        octets.length > SIGNATURE.length
            && Arrays.equals(Arrays.copyOf(octets, SIGNATURE.length), SIGNATURE);
    int type = isMessage ? octets[SIGNATURE.length] : 0;
    Optional<Challenge> challenge = pending;
    pending = type == NEGOTIATE ? Optional.of(new Challenge()) : Optional.empty();
    return type == AUTHENTICATE && challenge.isPresent()
        ? Authenticate.parse(octets).flatMap(a -> proved(a, challenge.get()))
        : Optional.empty();
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private Optional<String> proved(Authenticate message, Challenge challenge) {
    String name = passwords.containsKey(message.qualified()) ? message.qualified() : message.bare();
    return Optional.ofNullable(passwords.get(name))
        .filter(p -> message.proves(p, challenge.nonce()))
        .map(p -> name);
  }

  /** What is to be sent behind {@code NTLM}; nothing while no handshake is under way. */
  public Optional<String> challenge() {
    return pending.map(c -> Base64.getEncoder().encodeToString(c.message()));
  }
}
