package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.mail.Unavailability;

/** Who logs in how, and that no refused login is repeated. */
class EwsLoginTest {

  private static final String ANNA = "anna@target.example";

  @TempDir Path secrets;
  private ScriptedEws server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedEws.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private EwsStore store(As as, Scheme scheme) throws IOException {
    return new EwsStore(
        EwsScene.settings(
            server.url(), TlsSettings.plaintextAllowed(), EwsScene.login(as, scheme, secrets)));
  }

  private static Mailbox open(EwsStore store) throws IOException {
    return store.open(ANNA, Reading.digester());
  }

  private static void assertUnavailable(EwsStore store, Unavailability reason) {
    assertThatThrownBy(() -> open(store))
        .isInstanceOfSatisfying(
            MailboxUnavailableException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.isPassing()).isFalse();
              assertThat(e).hasMessageContaining(ANNA).hasMessageNotContaining("secret-of-");
            });
  }

  @Test
  void passwordIsSentUnasked() throws IOException {
    open(store(As.SELF, Scheme.BASIC)).close();

    byte[] both = (ANNA + ":secret-of-" + secrets).getBytes(StandardCharsets.UTF_8);
    assertThat(server.authorizations())
        .containsExactly("Basic " + Base64.getEncoder().encodeToString(both));
  }

  @Test
  void mailboxIsNamedToImpersonateAndToDelegate() throws IOException {
    open(store(As.IMPERSONATION, Scheme.BASIC)).close();
    open(store(As.DELEGATE, Scheme.BASIC)).close();
    open(store(As.SELF, Scheme.BASIC)).close();

    String smtp = "SmtpAddress>" + ANNA;
    assertThat(server.bodies().get(0)).contains("ExchangeImpersonation", smtp);
    assertThat(server.bodies().get(1))
        .contains("EmailAddress>" + ANNA)
        .doesNotContain("ExchangeImpersonation");
    assertThat(server.bodies().get(2)).doesNotContain(ANNA);
  }

  @Test
  void refusedServiceIdentityIsNotTriedAgain() throws IOException {
    server.next("GetFolder", Reply.status(401));
    EwsStore store = store(As.IMPERSONATION, Scheme.BASIC);
    assertUnavailable(store, Unavailability.SIDE_STOPPED);

    assertUnavailable(store, Unavailability.SIDE_STOPPED);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void refusedMailboxStopsNoOther() throws IOException {
    server.next("GetFolder", Reply.status(401));

    assertUnavailable(store(As.SELF, Scheme.BASIC), Unavailability.DENIED);
    assertThat(server.requests()).hasSize(1);
    open(store(As.SELF, Scheme.BASIC)).close();
  }

  @ParameterizedTest
  @CsvSource({
    "ErrorImpersonateUserDenied, DENIED",
    "ErrorAccessDenied, DENIED",
    "ErrorNonExistentMailbox, DOES_NOT_EXIST",
    "ErrorAccountDisabled, DISABLED",
    "ErrorPasswordExpired, DISABLED"
  })
  void refusalOfAMailboxStopsNoOther(String code, Unavailability reason) throws IOException {
    server.next(
        "GetFolder", Reply.of(Soap.response("GetFolder", Soap.error("GetFolder", code, ""))));
    server.next("GetFolder", Reply.fault(code));
    EwsStore store = store(As.IMPERSONATION, Scheme.BASIC);

    assertUnavailable(store, reason);
    assertUnavailable(store, reason);
    open(store).close();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 404})
  void wrongUrlIsSaidToBeWrong(int status) throws IOException {
    server.next("GetFolder", Reply.status(status, "Location", "https://elsewhere.example/"));

    assertThatThrownBy(() -> open(store(As.SELF, Scheme.BASIC)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("url");
  }

  @Test
  void tokenThatWasRenewedIsTakenAnew() throws IOException {
    EwsStore store = store(As.IMPERSONATION, Scheme.OAUTH);
    try (Mailbox mailbox = open(store)) {
      EwsScene.secret(secrets, "newer-token");
      server.next("FindFolder", Reply.status(401));

      assertThat(mailbox.listing().folders()).hasSize(1);
    }
    assertThat(server.authorizations())
        .startsWith("Bearer secret-of-" + secrets)
        .endsWith("Bearer newer-token");
  }

  @Test
  void tokenThatExpiredIsNotSentAgain() throws IOException {
    try (Mailbox mailbox = open(store(As.IMPERSONATION, Scheme.OAUTH))) {
      server.next("FindFolder", Reply.status(401));

      assertThatThrownBy(mailbox::listing)
          .isInstanceOfSatisfying(
              MailboxUnavailableException.class, e -> assertThat(e.isServiceRefused()).isTrue());
    }
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void passwordIsNeverSentWhereNtlmIsAskedFor() throws IOException {
    server.next("GetFolder", Reply.status(401, "WWW-Authenticate", "Basic realm=\"anything\""));

    assertUnavailable(store(As.IMPERSONATION, Scheme.NTLM), Unavailability.SIDE_STOPPED);
    assertThat(server.authorizations()).containsExactly("null");
  }

  @Test
  void ntlmBeginsItsHandshake() throws IOException {
    server.next("GetFolder", Reply.status(401, "WWW-Authenticate", "NTLM"));
    server.next("GetFolder", Reply.status(401, "WWW-Authenticate", "NTLM"));

    assertUnavailable(store(As.IMPERSONATION, Scheme.NTLM), Unavailability.SIDE_STOPPED);
    assertThat(server.authorizations().get(1)).startsWith("NTLM TlRMTVNTUAAB");
  }

  @Test
  void nameOrTokenIsAskedFor() {
    Stream.of(Scheme.BASIC, Scheme.NTLM)
        .forEach(
            scheme ->
                assertThatThrownBy(
                        () ->
                            new EwsLogin(As.DELEGATE, scheme, "", EwsScene.secret(secrets, "any")))
                    .isInstanceOf(IllegalArgumentException.class));
  }
}
