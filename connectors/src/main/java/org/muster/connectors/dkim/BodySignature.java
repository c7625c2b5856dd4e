package org.muster.connectors.dkim;

import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.rules.protection.Scheme;

/**
 * What a {@code DKIM-Signature} field says of the body (RFC 6376 section 3.5, RFC 8463).
 *
 * @param form canonical form of the body
 * @param hash digest over it
 * @param covered octets of the canonical form that are covered; {@link #ALL} where none are named
 * @param bodyHash what the digest has to be, in base64
 */
record BodySignature(BodyForm form, Hash hash, long covered, String bodyHash) {

  /** All octets of the body. */
  static final long ALL = -1;

  private static final int MOST_DIGITS = 18;

  /** The second half of an algorithm's name. */
  enum Hash {
    SHA1("SHA-1", 20, Scheme.SHA_1),
    SHA256("SHA-256", 32, Scheme.SHA_2);

    private final String algorithm;
    private final int octets;
    private final Scheme scheme;

    Hash(String algorithm, int octets, Scheme scheme) {
      this.algorithm = algorithm;
      this.octets = octets;
      this.scheme = scheme;
    }

    String algorithm() {
      return algorithm;
    }

    Scheme scheme() {
      return scheme;
    }
  }

  /** The signature of a field's value; empty where it breaks its format or is of a later one. */
  static Optional<BodySignature> parse(String field) {
    try {
      return Optional.of(of(tags(field)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static BodySignature of(Map<String, String> tags) {
    if (!tags.getOrDefault("v", "").equals("1")) {
      throw new IllegalArgumentException("Invalid version (must be 1)");
    }
    String algorithm = tags.getOrDefault("a", "").toLowerCase(Locale.ROOT);
    Hash hash =
        Hash.valueOf(algorithm.substring(algorithm.indexOf('-') + 1).toUpperCase(Locale.ROOT));
    byte[] bodyHash = Base64.getDecoder().decode(tags.getOrDefault("bh", ""));
    if (bodyHash.length != hash.octets) {
      throw new IllegalArgumentException("Invalid body hash (must be as long as its digest)");
    }
    return new BodySignature(form(tags.getOrDefault("c", "")), hash, covered(tags), text(bodyHash));
  }

  /** A digest as it is compared. */
  static String text(byte[] digest) {
    return Base64.getEncoder().encodeToString(digest);
  }

  /** Of the header, then of the body; one alone is that of the header. */
  private static BodyForm form(String both) {
    int slash = both.indexOf('/');
    String word = slash < 0 ? "simple" : both.substring(slash + 1);
    return BodyForm.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static long covered(Map<String, String> tags) {
    String length = tags.get("l");
    if (length == null) {
      return ALL;
    }
    if (!length.matches("\\d{1,76}")) {
      throw new IllegalArgumentException("Invalid length (must be a number)");
    }
    return length.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(length);
  }

  /** Section 3.2: white space within values counts for nothing here; no tag stands twice. */
  private static Map<String, String> tags(String field) {
    Map<String, String> tags = new HashMap<>();
    for (String tag : field.split(";", 256)) {
      int equals = tag.indexOf('=');
      if (equals < 0 && !tag.isBlank()) {
        throw new IllegalArgumentException("Invalid tag (must have a value)");
      }
      if (equals >= 0 && tags.put(tag.substring(0, equals).strip(), value(tag, equals)) != null) {
        throw new IllegalArgumentException("Invalid tag (must stand once)");
      }
    }
    return tags;
  }

  private static String value(String tag, int equals) {
    return tag.substring(equals + 1).replaceAll("\\s+", "");
  }
}
