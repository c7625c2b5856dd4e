package org.muster.jobs.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.Wave;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.run.Progress;
import org.muster.jobs.survey.Estimate;
import org.muster.jobs.survey.Sample;
import org.muster.jobs.survey.Speed;
import org.muster.jobs.survey.Survey;
import org.muster.jobs.survey.Surveyed;
import org.muster.jobs.survey.Workload;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair.Expectation;

/**
 * One end of a wave as it answered.
 *
 * @param server the same as a run reads it
 * @param protection what protects the connection, in words
 * @param certificate SHA-256 of the server's certificate with its facts, or words where it has none
 * @param clock how far the server's goes wrong, in words
 */
record PlanSide(
    MailSystem system,
    MailServer server,
    String protection,
    String certificate,
    String clock,
    List<Surveyed> mailboxes) {

  private static final String NONE = "none";

  PlanSide {
    mailboxes = List.copyOf(mailboxes);
  }

  static PlanSide of(Side side, Wave wave, Keyring keys, Progress progress)
      throws IOException, InterruptedException {
    MailSystem system = wave.file().system(side);
    List<String> mailboxes =
        wave.pairs().stream()
            .filter(pair -> pair.expectation() == Expectation.MIGRATED)
            .flatMap(pair -> pair.mailboxes(side).stream())
            .toList();
    MailServer server = Servers.of(system, keys);
    Survey survey = new Survey(server, wave.file().folders(), keys);
    if (!(system instanceof MailSystem.Server reached)) {
      return new PlanSide(system, server, "files", NONE, NONE, survey.of(mailboxes, progress));
    }
    try {
      ShownWords shown = new ShownWords(Servers.look(reached));
      return new PlanSide(
          system,
          server,
          shown.protection(),
          shown.certificate(),
          shown.clock(),
          survey.of(mailboxes, progress));
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      return new PlanSide(system, server, "no connection", NONE, NONE, unreachable(mailboxes, why));
    }
  }

  private static List<Surveyed> unreachable(List<String> mailboxes, String why) {
    return mailboxes.stream()
        .map(m -> Surveyed.unavailable(m, Unavailability.UNAVAILABLE, why))
        .toList();
  }

  long opened() {
    return mailboxes.stream().filter(Surveyed::isOpened).count();
  }

  long items() {
    return mailboxes.stream().mapToLong(Surveyed::items).sum();
  }

  List<Sample> samples() {
    return mailboxes.stream().flatMap(m -> Stream.ofNullable(m.sample())).toList();
  }

  /** As measured; empty where nothing was. */
  Optional<Speed> speed(Depth depth) {
    return Speed.of(samples(), depth);
  }

  /** Its share of a bound on octets is in a speed that was measured; sizes are known of content. */
  Estimate estimate(Speed speed) {
    return Estimate.of(
        Workload.of(mailboxes), speed, system.connections(), octetsPerSecond().orElse(null));
  }

  /** Empty where no bound is set. */
  Optional<Long> octetsPerSecond() {
    return system instanceof MailSystem.Server reached ? reached.bound() : Optional.empty();
  }
}
