package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.rules.mail.Unavailability;

/** Each form of login as a server sees it, and what a refusal of each means. */
class LoginFormsTest {

  private static final String CANARY = "canary-Zx81-secret-of-the-auditor";
  private static final String ALL = "* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2";
  private static final String REASON =
      base64("{\"status\":\"400\",\"schemes\":\"Bearer\",\"scope\":\"mail\"}");

  @TempDir Path secrets;

  private ScriptedImap server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.start().answer("CAPABILITY", ALL);
    secret(CANARY);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void secret(String value) throws IOException {
    Files.writeString(secrets.resolve("secret"), value + "\n");
  }

  private ImapStore store(ImapLogin.As as) throws IOException {
    String user = as == ImapLogin.As.SELF || as == ImapLogin.As.XOAUTH2 ? "" : "auditor";
    SecretReference secret =
        new SecretReference(SecretReference.Kind.FILE, secrets.resolve("secret").toString());
    return Scripted.store(server, new ImapLogin(as, user, secret, ImapLogin.DEFAULT_SEPARATOR));
  }

  private void open(ImapLogin.As as, String mailbox) throws IOException {
    store(as).open(mailbox, Reading.digester()).close();
  }

  private MailboxUnavailableException refused(ImapStore store, String mailbox) {
    return catchThrowableOfType(
        MailboxUnavailableException.class, () -> store.open(mailbox, Reading.digester()));
  }

  private List<String> logins() {
    Predicate<String> login = c -> c.startsWith("LOGIN") || c.startsWith("AUTHENTICATE");
    return server.commands().stream().filter(login.or(c -> c.startsWith("PROXYAUTH"))).toList();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void mailboxLogsInItself() throws IOException {
    open(ImapLogin.As.SELF, "anna");

    assertThat(logins()).containsExactly("LOGIN anna " + CANARY);
  }

  @Test
  void masterUserFollowsTheMailboxAndASeparator() throws IOException {
    open(ImapLogin.As.MASTER_USER, "anna");

    assertThat(logins()).containsExactly("LOGIN \"anna*auditor\" " + CANARY);
  }

  @Test
  void serviceAsksToBeTheMailboxBySasl() throws IOException {
    open(ImapLogin.As.SASL_AUTHZID, "\u00e4nna");

    assertThat(logins()).containsExactly("AUTHENTICATE PLAIN");
    assertThat(server.continued()).containsExactly(base64("\u00e4nna\0auditor\0" + CANARY));
  }

  @Test
  void serviceLogsInAndThenTakesTheMailbox() throws IOException {
    open(ImapLogin.As.PROXYAUTH, "anna");

    assertThat(logins()).containsExactly("LOGIN auditor " + CANARY, "PROXYAUTH anna");
  }

  @Test
  void tokenOpensTheMailbox() throws IOException {
    open(ImapLogin.As.XOAUTH2, "anna@trust.example");

    assertThat(logins()).containsExactly("AUTHENTICATE XOAUTH2");
    assertThat(server.continued())
        .containsExactly(base64("user=anna@trust.example\1auth=Bearer " + CANARY + "\1\1"));
  }

  @Test
  void tokenGoesWithTheCommandWhereTheServerTakesIt() throws IOException {
    server = ScriptedImap.start().answer("CAPABILITY", ALL + " SASL-IR");
    open(ImapLogin.As.XOAUTH2, "anna");

    assertThat(logins())
        .singleElement()
        .isEqualTo("AUTHENTICATE XOAUTH2 " + base64("user=anna\1auth=Bearer " + CANARY + "\1\1"));
  }

  @Test
  void tokenIsSentByTheStandardWhereOnlyThatIsOffered() throws IOException {
    server = ScriptedImap.start().answer("CAPABILITY", "* CAPABILITY AUTH=OAUTHBEARER");
    open(ImapLogin.As.XOAUTH2, "a,n=a");

    assertThat(logins()).last().isEqualTo("AUTHENTICATE OAUTHBEARER");
    assertThat(server.continued())
        .containsExactly(base64("n,a=a=2Cn=3Da,\1auth=Bearer " + CANARY + "\1\1"));
  }

  @Test
  void renewedTokenIsUsedForTheNextLogin() throws IOException {
    ImapStore store = store(ImapLogin.As.XOAUTH2);
    store.open("anna", Reading.digester()).close();
    secret("renewed");
    store.open("ben", Reading.digester()).close();

    assertThat(server.continued()).last().isEqualTo(base64("user=ben\1auth=Bearer renewed\1\1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XOAUTH2", "OAUTHBEARER"})
  void refusedTokenIsSentOnceAndNeverShown(String mechanism) throws IOException {
    server = ScriptedImap.start().answer("CAPABILITY", "* CAPABILITY AUTH=" + mechanism);
    server.answer(
        "AUTHENTICATE",
        ScriptedImap.CONTINUE + REASON,
        ScriptedImap.TAG + "NO [AUTHENTICATIONFAILED] no " + CANARY);

    MailboxUnavailableException refused = refused(store(ImapLogin.As.XOAUTH2), "anna");
    assertThat(refused)
        .hasMessageContaining("the token expired or is not accepted")
        .hasMessageContaining("(status 400)")
        .hasMessageContaining("no further login is tried");
    assertThat(refused.isServiceRefused()).isTrue();
    assertThat(server.continued())
        .hasSize(2)
        .last()
        .isEqualTo(mechanism.equals("XOAUTH2") ? "" : "AQ==");
  }

  @ParameterizedTest
  @EnumSource(ImapLogin.As.class)
  void secretIsInNoExceptionWhateverTheServerRepeats(ImapLogin.As as) throws IOException {
    for (String answer :
        List.of(
            ScriptedImap.TAG + "NO no: " + CANARY,
            ScriptedImap.TAG + "BAD no: " + CANARY.substring(0, 12),
            "* BYE no: " + CANARY,
            ScriptedImap.TAG + "NO [AUTHENTICATIONFAILED] " + base64("\0anna\0" + CANARY),
            ScriptedImap.TAG + "NO " + base64("anna\0auditor\0" + CANARY),
            ScriptedImap.TAG + "NO " + base64("user=anna\1auth=Bearer " + CANARY + "\1\1"))) {
      try (ScriptedImap repeating = ScriptedImap.start()) {
        server = repeating.answer("CAPABILITY", ALL);
        server.answer("LOGIN", answer).answer("AUTHENTICATE", answer);
        Throwable thrown = catchThrowableOfType(IOException.class, () -> open(as, "anna"));
        assertThat(everyWordOf(thrown)).isNotEmpty().doesNotContain("canary", base64(CANARY));
        assertThat(everyWordOf(thrown)).doesNotContain(answer.substring(answer.length() - 12));
      }
    }
  }

  private static String everyWordOf(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .map(Throwable::toString)
        .reduce("", String::concat);
  }

  @ParameterizedTest
  @EnumSource(value = ImapLogin.As.class, mode = EnumSource.Mode.EXCLUDE, names = "SELF")
  void refusedServiceLogsInOnce(ImapLogin.As as) throws IOException {
    server.answer("LOGIN", ScriptedImap.TAG + "NO [AUTHENTICATIONFAILED] no");
    server.answer("AUTHENTICATE", ScriptedImap.TAG + "NO [AUTHENTICATIONFAILED] no");
    ImapStore store = store(as);

    for (int mailbox = 0; mailbox < 20; mailbox++) {
      assertThat(refused(store, "user" + mailbox).isServiceRefused()).isTrue();
    }
    assertThat(logins()).hasSize(1);
  }

  @Test
  void tokenRefusedForOneMailboxOnlyDoesNotProveItMissing() throws IOException {
    ImapStore store = store(ImapLogin.As.XOAUTH2);
    server.answer("AUTHENTICATE", ScriptedImap.TAG + "OK welcome");
    server.answer("AUTHENTICATE", ScriptedImap.TAG + "NO [AUTHENTICATIONFAILED] no");
    server.answer("AUTHENTICATE", ScriptedImap.TAG + "OK welcome");
    store.open("ben", Reading.digester()).close();

    MailboxUnavailableException refused = refused(store, "anna");
    assertThat(refused.reason()).isEqualTo(Unavailability.DENIED);
    assertThat(refused.isServiceRefused()).isFalse();
    assertThat(logins()).hasSize(3);
  }

  @Test
  void whatALoginFormNeedsMustBeOffered() throws IOException {
    server = ScriptedImap.start();
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=CRAM-MD5 AUTH=GSSAPI");

    assertThat(refused(store(ImapLogin.As.SASL_AUTHZID), "anna"))
        .hasMessageContaining("does not offer what 'as: sasl-authzid' needs")
        .hasMessageContaining("must offer AUTH=PLAIN, offers AUTH=CRAM-MD5 AUTH=GSSAPI")
        .hasMessageContaining("set tls: starttls or implicit")
        .matches(MailboxUnavailableException::isServiceRefused);
    assertThat(refused(store(ImapLogin.As.XOAUTH2), "anna"))
        .hasMessageContaining("must offer AUTH=XOAUTH2 or AUTH=OAUTHBEARER");
    assertThat(logins()).isEmpty();
  }

  @Test
  void serverWithoutProxyAuthStopsItsSide() throws IOException {
    server.answer("PROXYAUTH", ScriptedImap.TAG + "BAD unknown command");

    assertThat(refused(store(ImapLogin.As.PROXYAUTH), "anna"))
        .hasMessageContaining("does not know PROXYAUTH")
        .matches(MailboxUnavailableException::isServiceRefused);
  }

  @Test
  void mailboxThatTheServiceMayNotTakeStopsNoOther() throws IOException {
    server.answer("PROXYAUTH anna", ScriptedImap.TAG + "NO [NOPERM] not yours");
    ImapStore store = store(ImapLogin.As.PROXYAUTH);

    MailboxUnavailableException refused = refused(store, "anna");
    assertThat(refused.reason()).isEqualTo(Unavailability.DENIED);
    assertThat(refused).hasMessageContaining("may not open this mailbox");
    assertThat(refused.isServiceRefused()).isFalse();
    store.open("ben", Reading.digester()).close();
  }

  @ParameterizedTest
  @EnumSource(ImapLogin.As.class)
  void serverThatTellsWhatItCanDoOnlyAfterLoginIsRead(ImapLogin.As as) throws IOException {
    server = ScriptedImap.holding(1);
    server.answer("CAPABILITY", ScriptedImap.TAG + "BAD log in first");
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1");

    try (var mailbox = store(as).open("anna", Reading.digester())) {
      assertThat(Reading.inbox(mailbox)).hasSize(1);
    }
  }
}
