package org.muster.connectors.trace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.rules.protection.Scheme;

/**
 * What a {@code Received} field shows of TLS on its hop.
 *
 * @param told comments that tell of it
 * @param with the protocol and, of some servers, the program
 */
record HopTls(List<String> told, String with) {

  /** RFC 3848, RFC 6531 section 4.3. */
  private static final Pattern SECURE =
      Pattern.compile("(?:UTF8)?(?:E?SMTP|LMTP)SA?", Pattern.CASE_INSENSITIVE);

  /** How comments of Postfix, Sendmail, Exchange, Gmail and Exim begin; no host is called so. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:using |version=)?(?:TLS|SSL)(?:[ -]?v?[123](?:[._][0-3])?(?:[:\\s,/].*)?)?|cipher=.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VERSION =
      Pattern.compile(
          "(TLS|SSL)[ -]?v?([123](?:[._][0-3])?)(?![\\w.-])(/SSL)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern CIPHER =
      Pattern.compile(
          "(?:cipher[= ]\\s*|^(?:TLS|SSL)[^:\\s]{1,8}:|/TLS/)([\\w-]{3,80})|^([\\w-]{3,80}) encrypted SMTP$");

  private static final Pattern BITS =
      Pattern.compile("(?:bits=(\\d{1,4})|\\((\\d{1,4})(?:/\\d{1,4})? bits\\))");

  private static final Pattern WEAK_CIPHER =
      Pattern.compile("(?:^|.*[-_])(?:NULL|EXP\\d*|EXPORT\\d*|RC4|RC2|DES|3DES)(?:[-_].*|$)");

  private static final int LEAST_BITS = 128;

  /** The scheme that is shown; empty where no TLS is. */
  static Optional<Scheme> shown(ReceivedField field) {
    HopTls tls =
        new HopTls(
            field.comments().filter(comment -> TOLD.matcher(comment).matches()).toList(),
            String.join(" ", field.with()));
    return tls.isShown() ? Optional.of(tls.scheme()) : Optional.empty();
  }

  private boolean isShown() {
    return !told.isEmpty()
        || SECURE.matcher(with.split(" ", 2)[0]).matches()
        || with.contains("/TLS/")
        || with.endsWith(" encrypted SMTP");
  }

  private Stream<String> words() {
    return Stream.concat(told.stream(), Stream.of(with));
  }

  private Stream<MatchResult> all(Pattern pattern) {
    return words().flatMap(words -> pattern.matcher(words).results());
  }

  private Scheme scheme() {
    Scheme version = version();
    return version.strength(0).isPoor() || !isWeak() ? version : Scheme.TLS_WEAK_CIPHER;
  }

  /** {@code TLSv1/SSLv3} is what OpenSSL calls a family of ciphers, whatever the version. */
  private Scheme version() {
    Matcher version = VERSION.matcher(words().collect(Collectors.joining(" ")));
    if (!version.find() || version.group(3) != null) {
      return Scheme.TLS_UNSTATED;
    }
    if (version.group(1).equalsIgnoreCase("SSL")) {
      return Scheme.SSL;
    }
    return switch (version.group(2).replace('_', '.')) {
      case "1", "1.0" -> Scheme.TLS_1_0;
      case "1.1" -> Scheme.TLS_1_1;
      case "1.2", "1.3" -> Scheme.TLS;
      default -> Scheme.TLS_UNSTATED;
    };
  }

  private boolean isWeak() {
    return all(CIPHER).anyMatch(cipher -> WEAK_CIPHER.matcher(name(cipher)).matches())
        || all(BITS).anyMatch(bits -> Integer.parseInt(either(bits)) < LEAST_BITS);
  }

  private static String name(MatchResult cipher) {
    return either(cipher).toUpperCase(Locale.ROOT);
  }

  private static String either(MatchResult match) {
    String first = match.group(1);
    return first != null ? first : match.group(2);
  }
}
