package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.connectors.SecretReference;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.jobs.config.Login;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.Window;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.survey.Sample;
import org.muster.jobs.survey.Surveyed;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;

class PlanEstimateTest {

  private static final Window NIGHT =
      new Window(LocalTime.of(19, 0), LocalTime.of(6, 0), ZoneOffset.UTC);
  private static final MailSystem FILES = new MailSystem.Maildir(Path.of("/mail"), 8);

  /** One connection reads so many in an hour, of content; ten times as many headers. */
  private static final long HOUR = 360_000;

  private static final Sample CONTENT = sample(Depth.CONTENT, 50, "");
  private static final Sample HEADERS = sample(Depth.ENVELOPE, 500, "");

  @Test
  void slowerSideCountsAndMayFit() {
    PlanSide source = side("source", FILES, 20, 1, CONTENT);
    PlanSide target = side("target", FILES, 20, 2, CONTENT);

    assertThat(new PlanEstimate(source, target, NIGHT).lines())
        .containsExactly(
            "Estimate      5.0 h; fits in the window of 11.0 h",
            "  reckoned    target: 100 items a second on each of 8 connections, as sampled");
  }

  @Test
  void whatWouldFitIsNamedWithItsPrice() {
    PlanSide source = side("source", FILES, 40, 5, CONTENT, HEADERS);
    PlanSide target = side("target", FILES, 40, 4, CONTENT, HEADERS);

    assertThat(new PlanEstimate(source, target, NIGHT).lines())
        .containsExactly(
            "Estimate      25.0 h; does not fit in the window of 11.0 h: 3 nights",
            "  reckoned    source: 100 items a second on each of 8 connections, as sampled",
            "  would fit   --depth envelope: 2.5 h, as headers were sampled",
            "  would fit   connections: 19 to the source and 15 to the target, if each were as fast (linear; not tried)");
  }

  @Test
  void countsAreLeftWhereHeadersAreTooMany() {
    PlanSide source = side("source", FILES, 40, 50, CONTENT, HEADERS);

    assertThat(new PlanEstimate(source, side("target", FILES, 0, 0), NIGHT).lines())
        .endsWith(
            "  no better   --depth envelope: 25.0 h, as headers were sampled",
            "  would fit   --depth counts: reads no item, takes about as long as this plan");
  }

  @Test
  void nothingIsSaidOfHeadersThatWereNotSampled() {
    PlanSide source = side("source", FILES, 40, 5, CONTENT, HEADERS);
    PlanSide target = side("target", FILES, 1, 1, CONTENT);

    assertThat(new PlanEstimate(source, target, NIGHT).lines())
        .contains(
            "  may fit     --depth envelope: reads headers only, of which none were sampled",
            "  would fit   --depth counts: reads no item, takes about as long as this plan");
  }

  @Test
  void connectionsAreNoHelpWhereOctetsAreBounded() {
    PlanSide source = side("source", imap(1_000_000L), 40, 5, CONTENT, HEADERS);

    assertThat(new PlanEstimate(source, side("target", FILES, 0, 0), NIGHT).lines())
        .noneMatch(line -> line.contains("connections:"));
  }

  @Test
  void oneServerSharesItsConnections() {
    PlanSide source = side("mail.example:993", imap(null), 20, 2, CONTENT);
    PlanSide target = side("mail.example:143", imap(null), 20, 1, CONTENT);

    assertThat(new PlanEstimate(source, target, null).lines())
        .startsWith("Estimate      7.5 h; no window is set")
        .last()
        .asString()
        .endsWith("one server, whose connections they share");
  }

  @Test
  void assumptionIsCalledOne() {
    Sample failed = sample(Depth.CONTENT, 0, "Cannot read a folder: broken");

    assertThat(
            new PlanEstimate(side("source", FILES, 8, 1, failed), side("target", FILES, 0, 0), null)
                .lines())
        .containsExactly(
            "Estimate      0.7 h; no window is set",
            "  reckoned    source: 150 items a second on each of 8 connections, assumed, since nothing was sampled");
  }

  @Test
  void whatWasMeasuredAndWhatWasNotIsShown() {
    Sample failed = sample(Depth.CONTENT, 0, "Cannot read a folder: broken");

    assertThat(
            new SampleLines(side("source", FILES, 8, 1, CONTENT, CONTENT, HEADERS, failed)).lines())
        .containsExactly(
            "  sampled     100 items, 2,000 KB of 2 mailboxes: 100 items a second on one connection, 80 % of it waiting for the server",
            "  headers     500 items of 1 mailbox: 1,000 items a second on one connection, 80 % of it waiting for the server",
            "  not sampled Cannot read a folder: broken");
  }

  /** Mailboxes that one connection reads in some hours each; the first ones give the samples. */
  private static PlanSide side(
      String name, MailSystem system, int mailboxes, int hoursEach, Sample... samples) {
    List<Surveyed> surveyed = new ArrayList<>();
    for (int i = 0; i < mailboxes; i++) {
      Folder inbox = new Folder(0, FolderPath.INBOX, FolderRole.INBOX, hoursEach * HOUR);
      @Nullable Sample sample = i < samples.length ? samples[i] : null;
      surveyed.add(new Surveyed("user" + i, null, "", List.of(inbox), List.of(), sample));
    }
    MailServer server = new MailServer(name, new MaildirStore("/mail"), 8, MailServer.Login.OWN);
    return new PlanSide(system, server, "files", "none", "none", surveyed);
  }

  private static MailSystem imap(@Nullable Long octetsPerSecond) {
    SecretReference password = new SecretReference(SecretReference.Kind.ENV, "PATH");
    return new MailSystem.Imap(
        "mail.example",
        993,
        MailSystem.Tls.IMPLICIT,
        false,
        null,
        new Login(null, password, Login.As.SELF),
        8,
        MailSystem.TlsVersion.V1_2,
        false,
        octetsPerSecond);
  }

  private static Sample sample(Depth depth, long items, String failure) {
    Duration took = Duration.ofMillis(500);
    return new Sample(
        depth, items, 20_000 * items, took, took.multipliedBy(4).dividedBy(5), failure);
  }
}
