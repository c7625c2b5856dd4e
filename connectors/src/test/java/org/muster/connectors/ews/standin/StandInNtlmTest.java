package org.muster.connectors.ews.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.ews.standin.StandInScene.anna;

import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.connectors.ews.standin.StandInSettings.Scheme;
import org.muster.connectors.ews.standin.store.ServerVersion;

/** With the client that Java itself has for NTLM. */
class StandInNtlmTest {

  private static final String AUDITOR = "hospital\\auditor";

  private StandIn standIn;

  @BeforeEach
  void start() throws IOException {
    standIn =
        StandIn.start(
            StandInScene.settings(ServerVersion.EXCHANGE2007_SP1)
                .offering(Scheme.NTLM)
                .account(AUDITOR, "sécret")
                .impersonator(AUDITOR));
    standIn.mailbox(StandInScene.ANNA);
  }

  @AfterEach
  void stop() throws IOException {
    standIn.close();
  }

  private HttpURLConnection posted(String password) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(standIn.url()).toURL().openConnection();
    connection.setAuthenticator(new Fixed("HOSPITAL\\auditor", password));
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    String envelope =
        anna(standIn).impersonating(StandInScene.ANNA).envelope(Asking.folder(Asking.INBOX));
    connection.getOutputStream().write(envelope.getBytes(StandardCharsets.UTF_8));
    return connection;
  }

  @Test
  void thePasswordIsProvedByTheThreeMessages() throws IOException {
    HttpURLConnection connection = posted("sécret");

    assertThat(connection.getResponseCode()).isEqualTo(200);
    try (InputStream body = connection.getInputStream()) {
      assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).contains("Inbox");
    }
    assertThat(standIn.requests()).singleElement().matches(r -> r.identity().equals(AUDITOR));
  }

  @Test
  void aWrongPasswordProvesNothing() throws IOException {
    assertThat(posted("wrong").getResponseCode()).isEqualTo(401);
    assertThat(standIn.requests()).isEmpty();
  }

  @Test
  void basicIsNotTakenWhereItIsNotOffered() throws IOException {
    Answered answer = anna(standIn).post(Asking.folder(Asking.INBOX));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers().get("www-authenticate")).containsExactly("NTLM");
  }

  private static final class Fixed extends Authenticator {
    private final String name;
    private final String password;

    Fixed(String name, String password) {
      this.name = name;
      this.password = password;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(name, password.toCharArray());
    }
  }
}
