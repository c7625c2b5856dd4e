package org.muster.connectors.imap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.muster.connectors.imap.RefusedException.Credential;

/**
 * A SASL mechanism of one message.
 *
 * @param goodbye answers the server's reason for a refusal, so that it ends the exchange
 */
record Sasl(String mechanism, String message, String goodbye, Credential credential) {

  /** RFC 4616; without an authorisation identity, the mailbox of the user itself. */
  static Sasl plain(String authorization, String user, String password) {
    String message = authorization + "\0" + user + "\0" + password;
    return new Sasl("PLAIN", message, "", Credential.PASSWORD);
  }

  /** Google's and Microsoft's way to open a mailbox by a bearer token. */
  static Sasl xoauth2(String mailbox, String token) {
    String message = "user=%s\1auth=Bearer %s\1\1".formatted(mailbox, token);
    return new Sasl("XOAUTH2", message, "", Credential.TOKEN);
  }

  /** RFC 7628; a name's commas and equals signs are written as RFC 5801 says. */
  static Sasl oauthBearer(String mailbox, String token) {
    String name = mailbox.replace("=", "=3D").replace(",", "=2C");
    String message = "n,a=%s,\1auth=Bearer %s\1\1".formatted(name, token);
    return new Sasl("OAUTHBEARER", message, "\1", Credential.TOKEN);
  }

  /** The message as it is sent. */
  String encoded() {
    return base64(message);
  }

  String encodedGoodbye() {
    return base64(goodbye);
  }

  /**
   * A refusal of what was sent.
   *
   * @param status why, where the server names it; else empty
   */
  RefusedException refused(RefusedException refusal, String status) {
    return credential == Credential.TOKEN ? refusal.ofToken(status) : refusal;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The mechanism, never the message. */
  @Override
  public String toString() {
    return "Sasl[" + mechanism + "]";
  }
}
