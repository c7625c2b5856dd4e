package org.muster.jobs.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.tls.TlsFacts;
import org.muster.rules.wave.Certificate;

/** What a server showed before anybody logged in, as a plan says it. */
record ShownWords(ServerFacts shown) {

  private static final String IN_CLEAR = "none: passwords and mail travel in clear";
  private static final String NONE = "none";

  String protection() {
    String connection = shown.tls().map(TlsFacts::words).orElse(IN_CLEAR);
    return connection
        + (shown.clearLogins().isEmpty()
            ? ""
            : "; takes a login before TLS: " + String.join(", ", shown.clearLogins()));
  }

  /** SHA-256, and the facts of the server's own. */
  String certificate() {
    return shown
        .tls()
        .map(
            tls ->
                tls.certificate()
                    + tls.chain().stream().findFirst().map(ShownWords::words).orElse(""))
        .orElse(NONE);
  }

  private static String words(Certificate own) {
    return ", %s %d bits, %s, to %s"
        .formatted(
            own.key(),
            own.bits(),
            own.signature(),
            LocalDate.ofInstant(own.ends(), ZoneOffset.UTC));
  }

  String clock() {
    return shown
        .clock()
        .map(clock -> "apart from this machine's by %d s or more".formatted(clock.apart()))
        .orElse("not told before a login");
  }
}
