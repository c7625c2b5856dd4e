package org.muster.jobs.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.SecretReference;
import org.muster.connectors.ews.EwsLimits;
import org.muster.connectors.ews.EwsLogin;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.ews.EwsSettings;
import org.muster.connectors.ews.EwsVersion;
import org.muster.connectors.tls.TlsSettings;
import org.muster.jobs.config.MailSystem.Ews;
import org.muster.jobs.config.MailSystem.TlsVersion;

/** Reads a {@code source} or {@code target} of type {@code ews}. */
final class EwsReader {

  private static final SecretReference NONE = new SecretReference(SecretReference.Kind.ENV, "NONE");
  private static final EwsLogin NOBODY = new EwsLogin(As.SELF, Scheme.BASIC, "", NONE);
  private static final URI NOWHERE = URI.create("https://nowhere.example/");

  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?");

  private final Section section;
  private final Paths paths;

  private EwsReader(Section section, Paths paths) {
    this.section = section;
    this.paths = paths;
  }

  static Ews read(Section section, Paths paths, int connections) {
    TlsVersion minimum = section.value("tls-minimum", TlsVersion::of).orElse(TlsVersion.V1_2);
    return new Ews(new EwsReader(section, paths).settings(minimum), minimum, connections);
  }

  private EwsSettings settings(TlsVersion minimum) {
    boolean plaintext = section.value("allow-plaintext", Values::truth).orElse(false);
    URI url = url();
    boolean isPlain = "http".equals(url.getScheme());
    if (isPlain && !plaintext) {
      section.problem(
          section.line("url"),
          "Invalid url: '%s' (passwords and mail would travel in clear; must begin with https, or"
                  .formatted(url)
              + " say allow-plaintext: true)");
    }
    EwsVersion version =
        section.value("version", EwsVersion::of).orElse(EwsVersion.EXCHANGE2007_SP1);
    return new EwsSettings(url, version, tls(isPlain, minimum), login(), EwsLimits.DEFAULT);
  }

  private TlsSettings tls(boolean isPlain, TlsVersion minimum) {
    @Nullable Path ca = section.value("ca", paths::certificates).orElse(null);
    return new TlsSettings(
        isPlain ? TlsSettings.Mode.NONE : TlsSettings.Mode.IMPLICIT,
        ca == null ? null : ca.toString(),
        minimum.protocol(),
        isPlain);
  }

  /** Of the service, or of Autodiscover, which knows it. */
  private URI url() {
    Optional<String> autodiscover = section.value("autodiscover", text -> text);
    if (autodiscover.isEmpty()) {
      return section.required("url", EwsReader::url, NOWHERE);
    }
    if (section.value("url", text -> text).isPresent()) {
      section.problem(
          section.line("url"), "Invalid url: autodiscover finds it (must be one of the two)");
    }
    return autodiscover(autodiscover.get());
  }

  private URI autodiscover(String host) {
    if (HOST.matcher(host).matches()) {
      return EwsSettings.autodiscover(host);
    }
    section.problem(
        section.line("autodiscover"),
        "Invalid autodiscover: '%s' (must be the host to ask, like autodiscover.target.example)"
            .formatted(host));
    return NOWHERE;
  }

  private static URI url(String text) {
    try {
      URI url = new URI(text);
      if (url.getHost() != null
          && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(noUrl(text), e);
    }
    throw new IllegalArgumentException(noUrl(text));
  }

  private static String noUrl(String text) {
    return "'%s' (must be like https://mail.target.example/EWS/Exchange.asmx)".formatted(text);
  }

  private EwsLogin login() {
    Optional<Section> login = section.section("login");
    if (login.isEmpty()) {
      section.problem(
          section.line(), "Cannot find key 'login' (must be { user, password, as, scheme })");
    }
    return login.map(this::login).orElse(NOBODY);
  }

  private EwsLogin login(Section login) {
    As as = login.value("as", Values.choice(As.class)).orElse(As.SELF);
    Scheme scheme = login.value("scheme", Values.choice(Scheme.class)).orElse(Scheme.BASIC);
    SecretReference secret = login.required("password", paths::secret, NONE);
    String user = login.value("user", text -> text).orElse("");
    login.finish();
    boolean isNamed = as != As.SELF && scheme != Scheme.OAUTH;
    if (isNamed && user.isEmpty()) {
      login.problem(login.line("user"), "Cannot find key 'login.user' (must name who logs in)");
      return NOBODY;
    }
    if (!isNamed && !user.isEmpty()) {
      login.problem(login.line("user"), "Invalid login.user: '%s' %s".formatted(user, why(scheme)));
      return NOBODY;
    }
    return new EwsLogin(as, scheme, user, secret);
  }

  private static String why(Scheme scheme) {
    return scheme == Scheme.OAUTH
        ? "(the token says who logs in: leave it out; password is the reference to the token)"
        : "(with 'as: self' each mailbox logs in by its own name: leave it out, or choose as:"
            + " impersonation or delegate)";
  }
}
