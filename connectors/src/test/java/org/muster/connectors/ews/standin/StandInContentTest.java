package org.muster.connectors.ews.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.ews.standin.StandInScene.anna;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.connectors.ews.standin.store.ServerVersion;

class StandInContentTest {

  private static final String MESSAGE =
      """
      From: ben@surgery.example
      Subject: outer
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/html; charset=utf-8

      <p>See the <b>scan</b></p>
      --b
      Content-Type: application/pdf; name=scan.pdf
      Content-Transfer-Encoding: base64
      Content-Disposition: attachment

      JVBERi0xLjQ=
      --b
      Content-Type: message/rfc822

      Subject: inner
      Content-Type: text/plain

      within
      --b--
      """;

  private StandIn standIn;
  private String id = "";

  @BeforeEach
  void start() throws IOException {
    standIn = StandInScene.start(ServerVersion.EXCHANGE2007_SP1);
    byte[] octets = MESSAGE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    id = StandInScene.inbox(standIn).append(octets, StandInScene.seen()).id();
  }

  @AfterEach
  void stop() throws IOException {
    standIn.close();
  }

  private Answered attachment(String shape, String attachment) throws IOException {
    return anna(standIn)
        .post(
            "<GetAttachment>%s<AttachmentIds><t:AttachmentId Id=\"%s\"/></AttachmentIds></GetAttachment>"
                .formatted(shape, attachment));
  }

  private List<String> attachmentIds() throws IOException {
    return anna(standIn)
        .post(Asking.items("IdOnly", Asking.field("item:Attachments"), id))
        .all("//AttachmentId/@Id");
  }

  @Test
  void anItemHasABodyAndAttachments() throws IOException {
    Answered answer = anna(standIn).post(Asking.items("Default", "", id));

    assertThat(answer.one("//Message/Body")).isEqualTo("<p>See the <b>scan</b></p>");
    assertThat(answer.one("//Message/Body/@BodyType")).isEqualTo("HTML");
    assertThat(answer.all("//FileAttachment/Name")).containsExactly("scan.pdf");
    assertThat(answer.all("//ItemAttachment")).hasSize(1);
  }

  @Test
  void aFileAttachmentIsGivenDecoded() throws IOException {
    Answered answer = attachment("", attachmentIds().get(0));

    assertThat(Base64.getDecoder().decode(answer.one("//FileAttachment/Content")))
        .isEqualTo("%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void anEmbeddedMessageIsGivenAsAnItem() throws IOException {
    Answered answer =
        attachment(
            "<AttachmentShape><t:IncludeMimeContent>true</t:IncludeMimeContent></AttachmentShape>",
            attachmentIds().get(1));

    assertThat(answer.one("//ItemAttachment/Message/Subject")).isEqualTo("inner");
    byte[] mime = Base64.getDecoder().decode(answer.one("//MimeContent"));
    assertThat(new String(mime, StandardCharsets.UTF_8)).contains("within");
  }

  @Test
  void anUnknownAttachmentIsAnError() throws IOException {
    assertThat(attachment("", "nonsense").one("//ResponseCode"))
        .isEqualTo("ErrorInvalidAttachmentId");
  }
}
