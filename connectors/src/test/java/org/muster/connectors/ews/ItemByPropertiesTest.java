package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Reading;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.ews.standin.Fault;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Tolerance;

/** Items that Exchange makes no MIME of. */
class ItemByPropertiesTest {

  private static final String ANNA = "anna@target.example";
  private static final String WITH_FILE =
      """
      From: =?utf-8?Q?Zo=C3=AB?= Example <zoe@source.example>
      To: Ben Example <ben@source.example>, cara@source.example
      Cc: Dan <dan@source.example>
      Subject: =?utf-8?Q?Caf=C3=A9?= results
      Date: Thu, 15 Jan 2009 10:00:00 +0000
      Message-ID: <with-file@source.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      The caf=C3=A9 is closed.
      --b
      Content-Type: application/octet-stream; name="r=C3=A9sum.bin"
      Content-Disposition: attachment; filename="results.bin"
      Content-Transfer-Encoding: base64

      AAECAwQFBgcICQ==
      --b--
      """;

  @TempDir Path secrets;
  private StandIn server;
  private StandInFolder inbox;

  @BeforeEach
  void start() throws IOException {
    server =
        StandIn.start(
            StandInSettings.of(ServerVersion.EXCHANGE2007_SP1)
                .account(EwsScene.USER, "secret-of-" + secrets)
                .impersonator(EwsScene.USER));
    inbox = server.mailbox(ANNA).distinguished("inbox");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private List<ItemDigest> read() throws IOException {
    EwsSettings settings = EwsScene.impersonating(URI.create(server.url()), secrets);
    try (Mailbox mailbox = new EwsStore(settings).open(ANNA, Reading.digester())) {
      return Reading.inbox(mailbox);
    }
  }

  private String append(String message) {
    return inbox
        .append(message.getBytes(StandardCharsets.UTF_8), ItemState.of(TestFolder.RECEIVED))
        .id();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ErrorMimeContentConversionFailed", "ErrorUnsupportedMimeConversion"})
  void itemIsTheSameByItsProperties(String code) throws IOException {
    String plain = append(Mails.numbered(1));
    String withFile = append(WITH_FILE);
    List<ItemDigest> asMime = read();
    server.faults().item(plain, code).item(withFile, code);
    List<ItemDigest> byProperties = read();

    assertThat(byProperties).hasSize(2);
    for (int i = 0; i < 2; i++) {
      ItemDigest item = byProperties.get(i);
      ItemDigest same = asMime.get(i);
      assertThat(item.condition()).isEqualTo(Condition.READ);
      assertThat(item.noted()).contains(Tolerance.PROPERTIES);
      assertThat(same.noted()).doesNotContain(Tolerance.PROPERTIES);
      assertThat(item.messageId()).isEqualTo(same.messageId());
      assertThat(item.envelope()).isEqualTo(same.envelope());
      assertThat(item.received()).isEqualTo(same.received());
      assertThat(item.flags()).isEqualTo(same.flags());
      assertThat(item.layers().attachments()).isEqualTo(same.layers().attachments());
    }
  }

  @Test
  void layersAreThoseOfTheMessage() throws IOException {
    String message = WITH_FILE.replace("MIME-Version", "Importance: high\nMIME-Version");
    server.faults().item(append(message), "ErrorMimeContentConversionFailed");
    byte[] octets = message.getBytes(StandardCharsets.UTF_8);
    Layers straight =
        Reading.digester()
            .content(new Stored("x", null, Set.of()), octets, 0, octets.length)
            .layers();
    Layers rebuilt = read().get(0).layers();

    assertThat(rebuilt.from()).isEqualTo(straight.from());
    assertThat(rebuilt.to()).isEqualTo(straight.to()).hasSize(2);
    assertThat(rebuilt.cc()).isEqualTo(straight.cc()).hasSize(1);
    assertThat(rebuilt.subject()).isEqualTo(straight.subject());
    assertThat(rebuilt.text()).isEqualTo(straight.text()).hasSize(1);
    assertThat(rebuilt.attachments().multiset()).isEqualTo(straight.attachments().multiset());
    assertThat(rebuilt.attachments().count()).isEqualTo(1);
    assertThat(rebuilt.metadata()).isEqualTo(straight.metadata());
  }

  @Test
  void itemWhoseAttachmentIsNotGivenIsKnownAndNeverEqual() throws IOException {
    server.faults().item(append(WITH_FILE), "ErrorMimeContentConversionFailed");
    server.faults().always("GetAttachment", Fault.response("ErrorCannotOpenFileAttachment"));
    ItemDigest item = read().get(0);

    assertThat(item.condition()).isEqualTo(Condition.UNSUPPORTED_CONTAINER);
    assertThat(item.condition().isComparable()).isFalse();
    assertThat(item.messageId()).isNotNull();
  }
}
