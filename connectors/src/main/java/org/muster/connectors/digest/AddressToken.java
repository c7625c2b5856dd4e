package org.muster.connectors.digest;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import org.muster.rules.key.Keyring;
import org.muster.rules.key.Purpose;
import org.muster.rules.mail.Digest;

/**
 * The token that stands for an address in the layers From, To, Cc and Bcc: the same for every way
 * of writing one address. Belongs to one thread.
 */
public final class AddressToken {

  private static final int LONGEST_DOMAIN = 255;

  private final Keys keys;

  public AddressToken(Keyring keyring) {
    this(new Keys(keyring));
  }

  AddressToken(Keys keys) {
    this.keys = keys;
  }

  /** The token of an addr-spec such as {@code Anna@Example.org}, under {@link Purpose#CONTENT}. */
  public Digest of(String address) {
    return keys.content(Domain.ADDRESS).text(canonical(address)).digest();
  }

  /** Local part and domain in lower case, the domain's labels as A-labels (RFC 5890). */
  static String canonical(String address) {
    String plain = folded(address);
    int at = plain.lastIndexOf('@');
    return Encapsulation.address(at < 0 ? plain : plain.substring(0, at))
        .map(AddressToken::folded)
        .orElse(plain);
  }

  private static String folded(String address) {
    String stripped = address.strip();
    boolean ascii = isAscii(stripped);
    String plain = ascii ? stripped : Normalizer.normalize(stripped, Normalizer.Form.NFC);
    int at = plain.lastIndexOf('@');
    return at < 0
        ? lower(plain)
        : lower(plain.substring(0, at)) + '@' + host(plain.substring(at + 1));
  }

  private static String host(String domain) {
    String lower = lower(domain);
    String undotted = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (isAscii(undotted) || undotted.length() > LONGEST_DOMAIN) {
      return undotted;
    }
    try {
      return lower(IDN.toASCII(undotted, IDN.ALLOW_UNASSIGNED));
    } catch (IllegalArgumentException e) {
      return undotted;
    }
  }

  private static boolean isAscii(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at == text.length();
  }

  private static String lower(String text) {
    return isAscii(text) ? Ascii.lower(text) : text.toLowerCase(Locale.ROOT);
  }
}
