package org.muster.connectors.ews.standin.ntlm;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The AUTHENTICATE_MESSAGE (MS-NLMP 2.2.1.3): who claims to be whom, and the proof. */
final class Authenticate {

  private static final int PROOF = 16;
  private static final int NT_RESPONSE = 20;
  private static final int DOMAIN = 28;
  private static final int USER = 36;

  private final byte[] response;
  private final String domain;
  private final String user;

  private Authenticate(byte[] response, String domain, String user) {
    this.response = response;
    this.domain = domain;
    this.user = user;
  }

  /** Empty if the message is none, or does not hold an NTLMv2 response. */
  static Optional<Authenticate> parse(byte[] octets) {
    ByteBuffer message = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
    try {
      byte[] response = field(message, NT_RESPONSE);
      return response.length <= PROOF + 8
          ? Optional.empty()
          : Optional.of(new Authenticate(response, text(message, DOMAIN), text(message, USER)));
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static String text(ByteBuffer message, int at) {
    return new String(field(message, at), StandardCharsets.UTF_16LE);
  }

  private static byte[] field(ByteBuffer message, int at) {
    byte[] octets = new byte[Short.toUnsignedInt(message.getShort(at))];
    message.position(0);
    message.get(message.getInt(at + 4), octets);
    return octets;
  }

  /** The name as accounts have it, the domain in front where the client gave one. */
  String qualified() {
    return domain.isEmpty() ? bare() : domain.toLowerCase(Locale.ROOT) + "\\" + bare();
  }

  String bare() {
    return user.toLowerCase(Locale.ROOT);
  }

  /** Whether the response proves a password (MS-NLMP 3.3.2). */
  boolean proves(String password, byte[] nonce) {
    byte[] key =
        hmac(
            Md4.of(Challenge.utf16(password)),
            Challenge.utf16(user.toUpperCase(Locale.ROOT) + domain));
    byte[] client = Arrays.copyOfRange(response, PROOF, response.length);
    byte[] proof = hmac(key, nonce, client);
    return MessageDigest.isEqual(proof, Arrays.copyOf(response, PROOF));
  }

  private static byte[] hmac(byte[] key, byte[]... octets) {
    try {
      Mac mac = Mac.getInstance("HmacMD5");
      mac.init(new SecretKeySpec(key, "HmacMD5"));
      for (byte[] part : octets) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot verify NTLM: this Java has no HmacMD5", e);
    }
  }
}
