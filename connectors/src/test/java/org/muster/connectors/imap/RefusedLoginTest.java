package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.rules.mail.Unavailability;

/** What a refused login says of a mailbox, and of the identity that reads all of them. */
class RefusedLoginTest {

  private ScriptedImap server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static MailboxUnavailableException refused(ImapStore store, String mailbox) {
    return catchThrowableOfType(
        MailboxUnavailableException.class, () -> store.open(mailbox, Reading.digester()));
  }

  private long logins() {
    return server.commands().stream().filter(command -> command.startsWith("LOGIN")).count();
  }

  @ParameterizedTest
  @CsvSource({
    "[INUSE] try later, LOCKED",
    "[LIMIT] too many, UNAVAILABLE",
    "[UNAVAILABLE] backend down, UNAVAILABLE",
    "[SERVERBUG] oops, UNAVAILABLE",
    "[AUTHENTICATIONFAILED] no, DENIED",
    "[AUTHORIZATIONFAILED] no, DENIED",
    "[NOPERM] no, DENIED",
    "[PRIVACYREQUIRED] no, DENIED",
    "[EXPIRED] change it, DISABLED",
    "[CONTACTADMIN] ask, DISABLED",
    "[NONEXISTENT] none, DOES_NOT_EXIST",
    "No such user here, DOES_NOT_EXIST",
    "Login failed, DENIED",
    "Login failed: password expired, DISABLED",
    "passphrase expired and has to be reset, DISABLED",
    "Your account has been locked, DENIED",
    "encryption needed to use mechanism, DENIED"
  })
  void codeOfMailboxLoginIsItsReason(String answer, Unavailability reason) {
    server.answer("LOGIN", ScriptedImap.TAG + "NO " + answer);

    MailboxUnavailableException refused = refused(Scripted.store(server), "anna");
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.isServiceRefused()).isFalse();
    assertThat(refused)
        .hasMessageContaining("'anna'")
        .hasMessageNotContaining(System.getenv("PATH"));
  }

  @ParameterizedTest
  @CsvSource({
    "[AUTHENTICATIONFAILED] no, name or password is wrong",
    "[AUTHORIZATIONFAILED] no, who logs in may not open this mailbox",
    "[EXPIRED] old, the password expired and must be changed",
    "Login failed: password has expired, the password expired and must be changed",
    "[CONTACTADMIN] ask, its administrator must act",
    "account is disabled, its administrator must act",
    "[PRIVACYREQUIRED] no, set tls: starttls or implicit",
    "SSL is required, set tls: starttls or implicit",
    "[UNAVAILABLE] backend down, the server is in trouble",
    "No such user, there is no such mailbox",
    "Login failed, the server said NO Login failed"
  })
  void refusalIsSaidInWordsThatHelp(String answer, String words) {
    server.answer("LOGIN", ScriptedImap.TAG + "NO " + answer);

    assertThat(refused(Scripted.store(server), "anna")).hasMessageContaining(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[AUTHENTICATIONFAILED] no",
        "password expired",
        "account locked",
        "[EXPIRED] old",
        "[CONTACTADMIN] ask",
        "Login failed"
      })
  void refusedServiceIsNotTriedAgain(String answer) {
    server.answer("LOGIN", ScriptedImap.TAG + "NO " + answer);
    ImapStore store = Scripted.ofService(server);

    for (int mailbox = 0; mailbox < 500; mailbox++) {
      assertThat(refused(store, "user" + mailbox).isServiceRefused()).isTrue();
    }
    assertThat(logins()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "[INUSE] try later, LOCKED",
    "[AUTHORIZATIONFAILED] not this one, DENIED",
    "[NONEXISTENT] none, DOES_NOT_EXIST",
    "[UNAVAILABLE] backend down, UNAVAILABLE"
  })
  void refusalThatIsAboutTheMailboxDoesNotStopTheService(String answer, Unavailability reason)
      throws IOException {
    server.answer("LOGIN \"anna", ScriptedImap.TAG + "NO " + answer);
    ImapStore store = Scripted.ofService(server);

    MailboxUnavailableException refused = refused(store, "anna");
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.isServiceRefused()).isFalse();
    store.open("ben", Reading.digester()).close();
  }

  @Test
  void oneRefusalWhileAnotherMailboxIsAcceptedMeansThatTheMailboxIsMissing() throws IOException {
    server.answer("LOGIN \"anna", ScriptedImap.TAG + "NO [AUTHENTICATIONFAILED] no");
    ImapStore store = Scripted.ofService(server);
    store.open("ben", Reading.digester()).close();

    assertThat(refused(store, "anna").reason()).isEqualTo(Unavailability.DOES_NOT_EXIST);
    assertThat(logins()).isEqualTo(3);
  }

  @Test
  void serviceRefusedAfterItWasAcceptedStops() throws IOException {
    ImapStore store = Scripted.ofService(server);
    store.open("ben", Reading.digester()).close();
    server.answer("LOGIN", ScriptedImap.TAG + "NO [AUTHENTICATIONFAILED] no");

    assertThat(refused(store, "anna").isServiceRefused()).isTrue();
    assertThat(refused(store, "ben").isServiceRefused()).isTrue();
    assertThat(logins()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[LIMIT] no more",
        "[INUSE] try later",
        "[UNAVAILABLE] backend down",
        "[THROTTLED] slow down",
        "Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)",
        "Too many simultaneous connections"
      })
  void serverThatHasTooMuchToDoRefusedNobody(String answer) throws IOException {
    server.answer("LOGIN \"anna", ScriptedImap.TAG + "NO " + answer);
    ImapStore store = Scripted.ofService(server);

    MailboxUnavailableException first = refused(store, "anna");
    assertThat(first.isPassing()).isTrue();
    assertThat(first.isServiceRefused()).isFalse();
    store.open("ben", Reading.digester()).close();
    assertThat(refused(store, "anna").isServiceRefused()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[AUTHENTICATIONFAILED] no",
        "[NOPERM] no",
        "[NONEXISTENT] none",
        "Too many failed logins, try again later",
        "Account temporarily locked"
      })
  void refusalOfAnIdentityIsNotPassing(String answer) {
    server.answer("LOGIN", ScriptedImap.TAG + "NO " + answer);

    assertThat(refused(Scripted.store(server), "anna").isPassing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"* BYE Too many connections", "* BYE [LIMIT] come back later"})
  void serverThatGreetsWithByeRefusedNobody(String greeting) {
    server.atMost(0, greeting);

    assertThat(refused(Scripted.ofService(server), "anna").isPassing()).isTrue();
  }

  @Test
  void waitThatTheServerAsksForIsTold() {
    server.answer(
        "LOGIN",
        ScriptedImap.TAG + "BAD Request is throttled. Suggested Backoff Time: 92415 milliseconds");

    assertThat(refused(Scripted.store(server), "anna").shouldWait())
        .isEqualTo(Duration.ofMillis(92_415));
  }

  @Test
  void throttledWitnessDoesNotStopTheService() throws IOException {
    ImapStore store = Scripted.ofService(server);
    store.open("ben", Reading.digester()).close();
    server.answer("LOGIN \"anna", ScriptedImap.TAG + "NO [AUTHENTICATIONFAILED] no");
    server.answer("LOGIN \"ben", ScriptedImap.TAG + "NO [LIMIT] too many");

    assertThat(refused(store, "anna").isServiceRefused()).isFalse();
  }

  @Test
  void whereLoginIsDisabledNoPasswordIsSent() {
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED");

    assertThat(refused(Scripted.store(server), "anna"))
        .hasMessageContaining("allows no login over this connection")
        .hasMessageContaining("must offer AUTH=PLAIN, offers none; over TLS it may offer more");
    assertThat(server.commands()).containsExactly("CAPABILITY");
  }

  @Test
  void whereLoginIsDisabledPlainIsUsedIfOffered() throws IOException {
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN");

    Scripted.store(server).open("anna", Reading.digester()).close();
    assertThat(server.commands()).contains("AUTHENTICATE PLAIN").doesNotContain("LOGIN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anna\r\nA1 LOGOUT", "anna\u0000ben"})
  void mailboxNameThatCannotBeOneIsNotSent(String name) {
    assertThat(refused(Scripted.store(server), name).reason())
        .isEqualTo(Unavailability.DOES_NOT_EXIST);
    assertThat(server.commands()).isEmpty();
  }

  @Test
  void serverThatIsNotThereMaySucceedLater() throws IOException {
    ImapStore store = Scripted.store(server);
    server.close();

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> store.open("anna", Reading.digester()))
        .isNotInstanceOf(MailboxUnavailableException.class)
        .withMessageStartingWith("Cannot connect to localhost:");
  }
}
