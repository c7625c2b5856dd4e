package org.muster.connectors.ews.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.ews.standin.StandInScene.ANNA;
import static org.muster.connectors.ews.standin.StandInScene.PASSWORD;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.connectors.ews.standin.StandInSettings.Scheme;
import org.muster.connectors.ews.standin.store.ServerVersion;

class StandInAccessTest {

  private static final String AUDITOR = "auditor";
  private static final String TEAM = "team@hospital.example";

  private StandIn standIn;

  @BeforeEach
  void start() throws IOException {
    standIn =
        StandIn.start(
            StandInScene.settings(ServerVersion.EXCHANGE2007_SP1)
                .offering(Scheme.BASIC, Scheme.BEARER)
                .account(AUDITOR, "secret")
                .token("t0ken", AUDITOR)
                .impersonator(AUDITOR)
                .delegate(ANNA, TEAM));
    standIn.mailbox(ANNA);
    standIn.mailbox(TEAM);
    standIn.mailbox("carl@hospital.example");
  }

  @AfterEach
  void stop() throws IOException {
    standIn.close();
  }

  private static String inboxOf(String address) {
    return "<t:DistinguishedFolderId Id=\"inbox\"><t:Mailbox><t:EmailAddress>"
        + address
        + "</t:EmailAddress></t:Mailbox></t:DistinguishedFolderId>";
  }

  private String asked(RawEws client, String folder) throws IOException {
    Answered answer = client.post(Asking.folder(folder));
    return answer.one(answer.status() == 200 ? "//ResponseCode" : "//Fault/detail/ResponseCode");
  }

  @Test
  void aWrongPasswordIsChallenged() throws IOException {
    Answered answer = RawEws.of(standIn, ANNA, "wrong").post(Asking.folder(Asking.INBOX));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers().get("www-authenticate"))
        .containsExactly("Basic realm=\"stand-in\"", "Bearer");
    assertThat(standIn.requests()).isEmpty();
  }

  @Test
  void aTokenSignsIn() throws IOException {
    RawEws client = RawEws.of(standIn, "", "").impersonating(ANNA);

    assertThat(asked(client.authorized("Bearer t0ken"), Asking.INBOX)).isEqualTo("NoError");
    assertThat(client.authorized("Bearer other").post("<GetFolder/>").status()).isEqualTo(401);
  }

  @Test
  void impersonationOpensAMailboxAndIsSeen() throws IOException {
    RawEws client = RawEws.of(standIn, AUDITOR, "secret").impersonating(ANNA);

    assertThat(asked(client, Asking.INBOX)).isEqualTo("NoError");
    assertThat(standIn.requests().get(0))
        .isEqualTo(new SeenRequest("GetFolder", AUDITOR, Optional.of(ANNA)));
  }

  @Test
  void impersonationIsRefused() throws IOException {
    RawEws anna = RawEws.of(standIn, ANNA, PASSWORD).impersonating(TEAM);
    RawEws auditor = RawEws.of(standIn, AUDITOR, "secret").impersonating("nobody@hospital.example");

    assertThat(asked(anna, Asking.INBOX)).isEqualTo("ErrorImpersonateUserDenied");
    assertThat(asked(auditor, Asking.INBOX)).isEqualTo("ErrorNonExistentMailbox");
  }

  @Test
  void anAccountWithoutMailboxMustNameOne() throws IOException {
    assertThat(asked(RawEws.of(standIn, AUDITOR, "secret"), Asking.INBOX))
        .isEqualTo("ErrorMissingEmailAddress");
  }

  @Test
  void aDelegateOpensOnlyWhatWasDelegated() throws IOException {
    RawEws anna = RawEws.of(standIn, ANNA, PASSWORD);

    assertThat(asked(anna, inboxOf(TEAM))).isEqualTo("NoError");
    assertThat(asked(anna, inboxOf("carl@hospital.example"))).isEqualTo("ErrorItemNotFound");
    assertThat(asked(anna, inboxOf("nobody@hospital.example")))
        .isEqualTo("ErrorNonExistentMailbox");
  }

  @Test
  void aNewerSchemaThanTheServersIsRefused() throws IOException {
    RawEws client = RawEws.of(standIn, ANNA, PASSWORD).wanting("Exchange2013");

    assertThat(asked(client, Asking.INBOX)).isEqualTo("ErrorInvalidServerVersion");
  }

  @Test
  void whatIsNoSoapIsAFault() throws IOException {
    String said = RawSocket.post(standIn, "no XML");

    assertThat(said).startsWith("HTTP/1.1 500").contains("ErrorSchemaValidation");
  }
}
