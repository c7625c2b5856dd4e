package org.muster.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.connectors.imap.ImapLimits;
import org.muster.connectors.imap.ImapLogin;
import org.muster.connectors.imap.ImapSettings;
import org.muster.connectors.imap.ImapStore;
import org.muster.connectors.tls.TlsSettings;
import org.muster.jobs.run.MailServer;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.wave.MailboxPair;

/** Servers that let in fewer than are configured lose nothing by it. */
class ThrottlingServerTest {

  private static final int MAILBOXES = 6;
  private static final int MESSAGES = 30;
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final SecretReference PASSWORD =
      new SecretReference(SecretReference.Kind.ENV, "PATH");

  @TempDir Path folder;
  private long backoffs;

  @ParameterizedTest
  @ValueSource(
      strings = {"* BYE Too many connections", "TAG NO [LIMIT] no more", "TAG NO [INUSE] later"})
  void everythingIsReadAndNobodyLockedOut(String turningAway) throws Exception {
    List<String> unthrottled;
    try (ScriptedImap server = ScriptedImap.holding(MESSAGES)) {
      unthrottled = read(server);
    }
    try (ScriptedImap server = ScriptedImap.holding(MESSAGES).atMost(1, turningAway)) {
      assertThat(read(server)).isEqualTo(unthrottled);
      assertThat(server.turnedAway()).isPositive();
      assertThat(backoffs).isPositive();
    }
  }

  /** What is sent of all mailboxes, item by item: time decides where a block ends. */
  private List<String> read(ScriptedImap server) throws Exception {
    SourceFixture wave =
        SourceFixture.of(folder, store(server), store(server)).with(MailServer.Login.SERVICE);
    MailboxPair[] pairs =
        IntStream.range(0, MAILBOXES)
            .mapToObj(n -> SourceFixture.pair(n, "user" + n, "user" + n))
            .toArray(MailboxPair[]::new);
    List<MailboxEvent> events = wave.read(pairs);
    backoffs =
        events.stream()
            .filter(MailboxRead.class::isInstance)
            .mapToLong(event -> ((MailboxRead) event).interruptions().backoffs())
            .sum();
    return events.stream().flatMap(ThrottlingServerTest::words).sorted().toList();
  }

  private static Stream<String> words(MailboxEvent event) {
    String mailbox = event.pair() + "/" + event.side() + " ";
    if (event instanceof MailboxRead read) {
      return Stream.of(mailbox + "ended " + read.unavailable());
    }
    return event instanceof ItemBlock block
        ? block.items().stream().map(item -> mailbox + item)
        : Stream.of(mailbox + event);
  }

  private static ImapStore store(ScriptedImap server) {
    return new ImapStore(
        new ImapSettings(
            "localhost",
            server.port(),
            TlsSettings.plaintextAllowed(),
            ImapLogin.masterUser("auditor", PASSWORD),
            new ImapLimits(SILENCE, SILENCE, 1 << 20)));
  }
}
