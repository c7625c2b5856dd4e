package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Recent;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.mime.Mime;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.fixture.TestFolder;
import org.muster.connectors.trace.OwnDomains;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

class EwsTraceTest {

  private static final String ANNA = "anna@target.example";

  private static final String MESSAGE =
      """
      Received: from a.own.example (a.own.example [192.0.2.7])
      \tby b.own.example (Postfix) with ESMTP id 1; Thu, 1 Jan 2009 00:00:00 +0000
      DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=own.example; s=a; h=from;
       bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA
      From: ben@own.example
      Subject: Clinic
      Message-ID: <1@own.example>

      Hello
      """
          .replace("\n", "\r\n");

  @TempDir Path secrets;

  @Test
  void exchange2007KeepsTraceHeadersBesideTheMessage() throws IOException {
    assertThat(transport(read(Mime.REGENERATED, Depth.CONTENT)))
        .containsExactly(clear(Mechanism.TRACE_APART));
  }

  @Test
  void laterExchangeKeepsThemInBothPlaces() throws IOException {
    assertThat(transport(read(Mime.SKELETON, Depth.CONTENT)))
        .containsExactly(clear(Mechanism.TRACE), clear(Mechanism.TRACE_APART));
  }

  @Test
  void whereNobodyLookedNothingIsTold() throws IOException {
    assertThat(read(Mime.REGENERATED, Depth.ENVELOPE).protection())
        .isEqualTo(ItemProtection.NOT_INSPECTED);
  }

  private ItemDigest read(Mime form, Depth depth) throws IOException {
    StandInSettings settings =
        StandInSettings.of(ServerVersion.EXCHANGE2007_SP1)
            .giving(form)
            .account(EwsScene.USER, "secret-of-" + secrets)
            .impersonator(EwsScene.USER);
    Digester digester =
        new Digester(
            Keyring.of(new byte[32]), Recent.items(), OwnDomains.of(Set.of("own.example")));
    try (StandIn server = StandIn.start(settings)) {
      server
          .mailbox(ANNA)
          .distinguished("inbox")
          .append(MESSAGE.getBytes(StandardCharsets.ISO_8859_1), ItemState.of(TestFolder.RECEIVED));
      EwsStore store = new EwsStore(EwsScene.impersonating(URI.create(server.url()), secrets));
      try (Mailbox mailbox = store.open(ANNA, digester);
          FolderCursor cursor =
              mailbox.read(Reading.folder(mailbox, "INBOX"), Position.START, depth)) {
        return Reading.rest(cursor).get(0);
      }
    }
  }

  private static List<ProtectionFact> transport(ItemDigest item) {
    return item.protection().all(fact -> !fact.isOfContent());
  }

  private static ProtectionFact clear(Mechanism where) {
    return ProtectionFact.of(ProtectionLayer.TRANSPORT, where, ProtectionState.CLEAR);
  }
}
