package org.muster.jobs.config;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.SecretReference;
import org.muster.connectors.mbox.FromQuoting;
import org.muster.jobs.config.MailSystem.Eml;
import org.muster.jobs.config.MailSystem.Imap;
import org.muster.jobs.config.MailSystem.Maildir;
import org.muster.jobs.config.MailSystem.Mbox;
import org.muster.jobs.config.MailSystem.Snapshot;
import org.muster.jobs.config.MailSystem.Tls;
import org.muster.jobs.config.MailSystem.TlsVersion;
import org.muster.reports.snapshot.SnapshotDirectory;

/** Reads {@code source} and {@code target}. */
final class MailSystemReader {

  private static final List<String> KNOWN =
      List.of("imap", "maildir", "mbox", "eml", "snapshot", "ews");
  private static final int LEAST_A_SECOND = 1_000;
  private static final SecretReference NONE = new SecretReference(SecretReference.Kind.ENV, "NONE");

  private final Section section;
  private final Paths paths;

  private MailSystemReader(Section section, Paths paths) {
    this.section = section;
    this.paths = paths;
  }

  /** Empty only beside a problem. */
  static Optional<MailSystem> read(Section section, Paths paths) {
    return new MailSystemReader(section, paths).read();
  }

  private Optional<MailSystem> read() {
    String type = section.required("type", MailSystemReader::type, "");
    Optional<MailSystem> system =
        switch (type) {
          case "imap" -> Optional.of(imap());
          case "maildir" -> Optional.of(maildir());
          case "mbox" -> Optional.of(mbox());
          case "eml" -> Optional.of(new Eml(path(), connections()));
          case "snapshot" -> Optional.of(snapshot());
          case "ews" -> Optional.of(EwsReader.read(section, paths, connections()));
          default -> Optional.empty();
        };
    if (system.isPresent()) {
      section.finish();
    }
    return system;
  }

  private static String type(String text) {
    String type = text.toLowerCase(Locale.ROOT);
    if (!KNOWN.contains(type)) {
      throw new IllegalArgumentException("'%s'%s".formatted(text, Spelling.hint(type, KNOWN)));
    }
    return type;
  }

  private Maildir maildir() {
    return new Maildir(path(), connections());
  }

  private Mbox mbox() {
    return new Mbox(
        path(),
        section.value("from-quoting", Values.choice(FromQuoting.class)).orElse(FromQuoting.AUTO),
        section.value("from-zone", Values::zone).orElse(ZoneOffset.UTC),
        connections());
  }

  private Path path() {
    return section.required("path", paths::directory, paths.folder());
  }

  private Snapshot snapshot() {
    return new Snapshot(new SnapshotDirectory(path()), connections());
  }

  private int connections() {
    return section.value("connections", Values.between(1, 1_000)).orElse(8);
  }

  private Imap imap() {
    Tls tls = section.value("tls", Values.choice(Tls.class)).orElse(Tls.IMPLICIT);
    boolean plaintext = section.value("allow-plaintext", Values::truth).orElse(false);
    if (tls == Tls.NONE && !plaintext) {
      section.problem(
          section.line("tls"),
          "Invalid tls: 'none' (passwords and mail would travel in clear; must be implicit or"
              + " starttls, or say allow-plaintext: true)");
    }
    int port =
        section.value("port", Values.between(1, 65_535)).orElse(tls == Tls.IMPLICIT ? 993 : 143);
    int connections = connections();
    return new Imap(
        section.required("host", text -> text, ""),
        port,
        tls,
        plaintext,
        section.value("ca", paths::certificates).orElse(null),
        login(),
        connections,
        section.value("tls-minimum", TlsVersion::of).orElse(TlsVersion.V1_2),
        section.value("compress", Values::truth).orElse(false),
        octetsPerSecond(connections));
  }

  /** Each connection has its share, which must be enough to keep it alive. */
  private @Nullable Long octetsPerSecond(int connections) {
    Optional<Long> asked = section.value("octets-per-second", Values::octets);
    if (asked.isPresent() && asked.get() / connections < LEAST_A_SECOND) {
      section.problem(
          section.line("octets-per-second"),
          "Invalid octets-per-second: '%d' (must be %d or more for each of %d connections)"
              .formatted(asked.get(), LEAST_A_SECOND, connections));
    }
    return asked.orElse(null);
  }

  private Login login() {
    Optional<Section> login = section.section("login");
    if (login.isEmpty()) {
      section.problem(section.line(), "Cannot find key 'login' (must be { user, password, as })");
    }
    return login.map(this::login).orElse(new Login(null, NONE, Login.As.SELF));
  }

  private Login login(Section login) {
    Login.As as = login.value("as", MailSystemReader::as).orElse(Login.As.SELF);
    SecretReference password = login.required("password", paths::secret, NONE);
    String user = login.value("user", text -> text).orElse(null);
    userProblem(as, user).ifPresent(problem -> login.problem(login.line("user"), problem));
    login.finish();
    return new Login(user, password, as);
  }

  private static Optional<String> userProblem(Login.As as, @Nullable String user) {
    return switch (as) {
      case SELF ->
          Optional.ofNullable(user)
              .map(
                  any ->
                      "Invalid login.user: with 'as: self' each mailbox logs in by its own name"
                          + " (leave it out, or choose as: sasl-authzid, proxyauth or master-user)");
      case XOAUTH2 ->
          Optional.ofNullable(user)
              .map(
                  any ->
                      "Invalid login.user: with 'as: xoauth2' the token says who logs in (leave it"
                          + " out; password is the reference to the token)");
      case SASL_AUTHZID, PROXYAUTH, MASTER_USER ->
          user == null
              ? Optional.of("Cannot find key 'login.user' (must name who logs in as others)")
              : Optional.empty();
    };
  }

  private static Login.As as(String text) {
    if ("impersonation".equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(
          "'impersonation' (is for ews; over IMAP choose sasl-authzid, proxyauth or master-user)");
    }
    return Values.choice(Login.As.class).apply(text);
  }
}
