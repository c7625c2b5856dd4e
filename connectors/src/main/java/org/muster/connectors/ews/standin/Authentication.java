package org.muster.connectors.ews.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.connectors.ews.standin.StandInSettings.Scheme;
import org.muster.connectors.ews.standin.http.HttpRequest;

/** Who signed in on a connection. */
final class Authentication {

  private final StandInSettings settings;

  Authentication(StandInSettings settings) {
    this.settings = settings;
  }

  /** The identity that a request proves; empty if it must be challenged. */
  Optional<String> identity(HttpRequest request) {
    String said = request.header("authorization").orElse("");
    int space = said.indexOf(' ');
    String scheme = space < 0 ? said : said.substring(0, space);
    String value = said.substring(space + 1).strip();
    return switch (scheme.toUpperCase(Locale.ROOT)) {
      case "BASIC" -> settings.schemes().contains(Scheme.BASIC) ? basic(value) : Optional.empty();
      case "BEARER" -> settings.schemes().contains(Scheme.BEARER) ? token(value) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<String> basic(String value) {
    String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    int colon = pair.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String name = Access.lower(pair.substring(0, colon));
    return Optional.ofNullable(settings.accounts().passwords().get(name))
        .filter(p -> p.equals(pair.substring(colon + 1)))
        .map(p -> name);
  }

  private Optional<String> token(String value) {
    return Optional.ofNullable(settings.accounts().tokens().get(value));
  }

  /** The values of WWW-Authenticate, a line for each. */
  String challenge() {
    List<String> challenges = new ArrayList<>();
    if (settings.schemes().contains(Scheme.NTLM)) {
      challenges.add("NTLM");
    }
    if (settings.schemes().contains(Scheme.BASIC)) {
      challenges.add("Basic realm=\"stand-in\"");
    }
    if (settings.schemes().contains(Scheme.BEARER)) {
      challenges.add("Bearer");
    }
    return String.join("\n", challenges);
  }
}
