package org.muster.connectors.ews.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.connectors.ews.standin.StandInSettings.Scheme;
import org.muster.connectors.ews.standin.http.HttpRequest;
import org.muster.connectors.ews.standin.ntlm.NtlmHandshake;

/** Who signed in on a connection: by each request, or by NTLM once for all that follow. */
final class Authentication {

  private final StandInSettings settings;
  private final NtlmHandshake ntlm;
  private Optional<String> proved = Optional.empty();

  Authentication(StandInSettings settings) {
    this.settings = settings;
    this.ntlm = new NtlmHandshake(settings.accounts().passwords());
  }

  /** The identity that a request has; empty if it must be challenged. */
  Optional<String> identity(HttpRequest request) {
    return request.header("authorization").map(this::identity).orElse(proved);
  }

  private Optional<String> identity(String said) {
    int space = said.indexOf(' ');
    String value = said.substring(space + 1).strip();
    return scheme(space < 0 ? said : said.substring(0, space))
        .filter(settings.schemes()::contains)
        .flatMap(scheme -> identity(scheme, value));
  }

  private static Optional<Scheme> scheme(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "BASIC" -> Optional.of(Scheme.BASIC);
      case "NTLM" -> Optional.of(Scheme.NTLM);
      case "BEARER" -> Optional.of(Scheme.BEARER);
      default -> Optional.empty();
    };
  }

  private Optional<String> identity(Scheme scheme, String value) {
    return switch (scheme) {
      case BASIC -> basic(value);
      case BEARER -> Optional.ofNullable(settings.accounts().tokens().get(value));
      case NTLM -> {
        proved = ntlm.take(value);
        yield proved;
      }
    };
  }

  private Optional<String> basic(String value) {
    String pair = new String(decoded(value), StandardCharsets.UTF_8);
    int colon = pair.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String name = Access.lower(pair.substring(0, colon));
    return Optional.ofNullable(settings.accounts().passwords().get(name))
        .filter(p -> p.equals(pair.substring(colon + 1)))
        .map(p -> name);
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** The values of WWW-Authenticate, a line for each; within a handshake its next message. */
  String challenge() {
    Optional<String> next = ntlm.challenge();
    if (next.isPresent()) {
      return "NTLM " + next.get();
    }
    List<String> challenges = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      if (settings.schemes().contains(scheme)) {
        challenges.add(scheme.challenge());
      }
    }
    return String.join("\n", challenges);
  }
}
