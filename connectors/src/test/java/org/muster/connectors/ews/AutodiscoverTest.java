package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.fixture.Certificates;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestFolder;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.mail.Unavailability;

/** Where a mailbox is read, as its own server tells; and nobody else. */
class AutodiscoverTest {

  private static final String ANNA = "anna@target.example";
  private static final EwsLimits QUICK =
      new EwsLimits(
          Duration.ofSeconds(30), Duration.ofSeconds(30), 50, 1 << 20, Duration.ofSeconds(1));

  @TempDir Path folder;
  private Certificates certificates;
  private PoxServer pox;

  @BeforeEach
  void start() throws IOException {
    certificates = Certificates.of(folder.resolve("server"), "localhost");
    pox = PoxServer.start(certificates);
  }

  @AfterEach
  void stop() {
    pox.close();
  }

  private Mailbox open(URI url, As as, Scheme scheme) throws IOException {
    EwsSettings settings =
        new EwsSettings(
            url,
            EwsVersion.EXCHANGE2007_SP1,
            TlsSettings.implicit(certificates.authority().toString()),
            EwsScene.login(as, scheme, folder),
            QUICK);
    return new EwsStore(settings).open(ANNA, Reading.digester());
  }

  private void assertNotFound(String why) {
    assertThatThrownBy(() -> open(pox.url(), As.IMPERSONATION, Scheme.BASIC))
        .isInstanceOfSatisfying(
            MailboxUnavailableException.class,
            e -> assertThat(e.reason()).isEqualTo(Unavailability.UNAVAILABLE))
        .hasMessageStartingWith("Cannot find the server of mailbox")
        .hasMessageContaining(why);
  }

  private StandIn standIn() throws IOException {
    StandIn server =
        StandIn.start(
            StandInSettings.of(ServerVersion.EXCHANGE2007_SP1)
                .tls(PoxServer.context(certificates))
                .offering(StandInSettings.Scheme.BASIC, StandInSettings.Scheme.NTLM)
                .account(EwsScene.USER, "secret-of-" + folder)
                .impersonator(EwsScene.USER));
    server
        .mailbox(ANNA)
        .distinguished("inbox")
        .append(
            Mails.numbered(1).getBytes(StandardCharsets.ISO_8859_1),
            ItemState.of(TestFolder.RECEIVED));
    return server;
  }

  @ParameterizedTest
  @ValueSource(strings = {"BASIC", "NTLM"})
  void mailboxIsReadWhereItsServerSays(Scheme scheme) throws IOException {
    try (StandIn server = standIn()) {
      URI url = EwsSettings.autodiscover("localhost:" + URI.create(server.url()).getPort());

      assertThat(EwsReading.of(() -> open(url, As.IMPERSONATION, scheme)).items()).hasSize(1);
    }
  }

  @Test
  void redirectsOfBothKindsAreFollowed() throws IOException {
    try (StandIn server = standIn()) {
      pox.redirects(pox.url().getPath() + "?again");
      pox.answers("<RedirectUrl>%s?more</RedirectUrl>".formatted(pox.url()));
      pox.answers("<RedirectAddr>anna@new.example</RedirectAddr>");
      pox.answers("<Protocol><EwsUrl>%s</EwsUrl></Protocol>".formatted(server.url()));

      try (Mailbox mailbox = open(pox.url(), As.IMPERSONATION, Scheme.BASIC)) {
        assertThat(mailbox.listing().folders()).isNotEmpty();
      }
      assertThat(pox.asked()).containsExactly(ANNA, ANNA, ANNA, "anna@new.example");
    }
  }

  @Test
  void redirectsInACircleEnd() {
    pox.always("<RedirectUrl>%s</RedirectUrl>".formatted(pox.url()));
    assertNotFound("circle");
  }

  @Test
  void redirectsWithoutEndEnd() {
    pox.alwaysElsewhere();
    assertNotFound("more than 5 times");
    assertThat(pox.asked()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<RedirectUrl>http://localhost/autodiscover/autodiscover.xml</RedirectUrl>",
        "<Protocol><EwsUrl>http://localhost/EWS/Exchange.asmx</EwsUrl></Protocol>"
      })
  void noPasswordGoesInClear(String answer) {
    pox.always(answer);
    assertNotFound("without TLS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<RedirectUrl>https://target.example.evil.example/</RedirectUrl>",
        "<Protocol><EwsUrl>https://eviltarget.example/EWS/Exchange.asmx</EwsUrl></Protocol>"
      })
  void noPasswordGoesToStrangers(String answer) {
    pox.always(answer);
    assertNotFound("nor of the mailbox's domain");
  }

  @Test
  void redirectOfHttpIsTrustedNoMore() {
    pox.redirects("http://localhost/autodiscover/autodiscover.xml");
    assertNotFound("without TLS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>It works!</html>",
        "<Autodiscover><Response><Account>",
        "<!DOCTYPE x><x/>"
      })
  void whatIsNoAnswerIsSaidToBeNone(String body) {
    pox.alwaysAll(body);
    assertNotFound("not in the form");
  }

  @Test
  void answerWithoutWebServicesIsOfNoUse() {
    pox.always("<Protocol><Type>IMAP</Type><Server>localhost</Server></Protocol>");
    assertNotFound("names no web services");
  }

  /** Nobody is told from here that a mailbox does not exist. */
  @Test
  void addressThatIsNotFoundLeavesTheMailboxUnread() throws IOException {
    try (StandIn server = standIn()) {
      URI url = EwsSettings.autodiscover("localhost:" + URI.create(server.url()).getPort());
      EwsSettings settings =
          EwsScene.settings(
              url,
              TlsSettings.implicit(certificates.authority().toString()),
              EwsScene.login(As.IMPERSONATION, Scheme.BASIC, folder));

      assertThatThrownBy(
              () -> new EwsStore(settings).open("nobody@target.example", Reading.digester()))
          .isInstanceOfSatisfying(
              MailboxUnavailableException.class,
              e -> assertThat(e.reason()).isEqualTo(Unavailability.UNAVAILABLE))
          .hasMessageContaining("error 500");
    }
  }

  @Test
  void refusedServiceIsNotTriedAgain() {
    pox.refuses();
    for (int time = 0; time < 2; time++) {
      assertThatThrownBy(() -> open(pox.url(), As.IMPERSONATION, Scheme.BASIC))
          .isInstanceOfSatisfying(
              MailboxUnavailableException.class, e -> assertThat(e.isServiceRefused()).isTrue());
    }
    assertThat(pox.asked()).hasSize(1);
  }

  @Test
  void hostThatNobodyVouchesForIsAskedNothing() {
    URI byNumber = EwsSettings.autodiscover("127.0.0.1:" + pox.url().getPort());

    assertThatThrownBy(() -> open(byNumber, As.IMPERSONATION, Scheme.BASIC))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageStartingWith("Cannot trust");
    assertThat(pox.asked()).isEmpty();
  }

  @Test
  void hostThatDoesNotAnswerIsSaidToBeSilent() {
    pox.close();

    assertThatThrownBy(() -> open(pox.url(), As.IMPERSONATION, Scheme.BASIC))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("localhost:" + pox.url().getPort());
  }

  @Test
  void hostsOfTheMailboxsDomainAreTrusted() {
    TrustedHosts hosts =
        TrustedHosts.of(EwsSettings.autodiscover("autodiscover.hub.example"), ANNA);

    assertThat(List.of("mail.target.example", "TARGET.example", "mail.hub.example", "hub.example"))
        .allMatch(host -> hosts.know(URI.create("https://" + host + "/")));
    assertThat(List.of("example", "ahub.example", "target.example.org"))
        .noneMatch(host -> hosts.know(URI.create("https://" + host + "/")));
  }
}
