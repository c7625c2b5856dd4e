package org.muster.jobs.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.connectors.imap.ImapLimits;
import org.muster.connectors.imap.ImapLogin;
import org.muster.connectors.imap.ImapSettings;
import org.muster.connectors.imap.ImapStore;
import org.muster.connectors.tls.TlsSettings;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.run.Progress;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.settle.FolderMap;

class SurveyTest {

  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final List<String> MAILBOXES =
      IntStream.range(0, 8).mapToObj(n -> "user" + n).toList();

  @Test
  void samplesAreSmallAndTakeNoLoginOfTheirOwn() throws Exception {
    try (ScriptedImap server = ScriptedImap.holding(120)) {
      List<Surveyed> surveyed = survey(server);

      assertThat(surveyed)
          .allSatisfy(
              mailbox -> {
                assertThat(mailbox.isOpened()).isTrue();
                assertThat(mailbox.items()).isEqualTo(120);
              });
      assertThat(samples(surveyed))
          .hasSize(6)
          .allSatisfy(
              sample -> {
                assertThat(sample.items()).isEqualTo(50);
                assertThat(sample.failure()).isEmpty();
              })
          .extracting(Sample::depth)
          .containsExactlyInAnyOrder(
              Depth.CONTENT,
              Depth.CONTENT,
              Depth.CONTENT,
              Depth.ENVELOPE,
              Depth.ENVELOPE,
              Depth.ENVELOPE);
      assertThat(server.commands().stream().filter(c -> c.startsWith("LOGIN"))).hasSize(8);
    }
  }

  @Test
  void emptyMailboxesAreNotSampled() throws Exception {
    try (ScriptedImap server = ScriptedImap.start()) {
      assertThat(samples(survey(server))).isEmpty();
      assertThat(server.commands()).noneMatch(command -> command.startsWith("EXAMINE"));
    }
  }

  @Test
  void mailboxThatGivesNoSampleIsStillListed() throws Exception {
    try (ScriptedImap server = ScriptedImap.holding(120)) {
      server.answer("EXAMINE", "TAG NO [SERVERBUG] broken");

      List<Surveyed> surveyed = survey(server);

      assertThat(surveyed)
          .allSatisfy(
              mailbox -> {
                assertThat(mailbox.isOpened()).isTrue();
                assertThat(mailbox.items()).isEqualTo(120);
              });
      assertThat(samples(surveyed))
          .isNotEmpty()
          .allSatisfy(
              sample -> {
                assertThat(sample.items()).isZero();
                assertThat(sample.failure()).startsWith("Cannot ");
              });
    }
  }

  private static List<Sample> samples(List<Surveyed> surveyed) {
    return surveyed.stream().flatMap(mailbox -> Stream.ofNullable(mailbox.sample())).toList();
  }

  private static List<Surveyed> survey(ScriptedImap server)
      throws IOException, InterruptedException {
    SecretReference password = new SecretReference(SecretReference.Kind.ENV, "PATH");
    ImapStore store =
        new ImapStore(
            new ImapSettings(
                "localhost",
                server.port(),
                TlsSettings.plaintextAllowed(),
                ImapLogin.masterUser("auditor", password),
                new ImapLimits(SILENCE, SILENCE, 1 << 20)));
    MailServer reached = new MailServer("server", store, 2, MailServer.Login.SERVICE);
    return new Survey(reached, FolderMap.NONE, Keyring.of(new byte[32]))
        .of(MAILBOXES, Progress.NONE);
  }
}
