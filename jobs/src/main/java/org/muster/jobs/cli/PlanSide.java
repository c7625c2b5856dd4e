package org.muster.jobs.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.imap.TlsFacts;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.Wave;
import org.muster.jobs.run.Progress;
import org.muster.jobs.survey.Survey;
import org.muster.jobs.survey.Surveyed;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair.Expectation;

/**
 * One end of a wave as it answered.
 *
 * @param protection what protects the connection, in words
 * @param certificate SHA-256 of the server's certificate, or words where it has none
 */
record PlanSide(
    MailSystem system, String protection, String certificate, List<Surveyed> mailboxes) {

  private static final String NONE = "none";
  private static final String IN_CLEAR = "none: passwords and mail travel in clear";

  PlanSide {
    mailboxes = List.copyOf(mailboxes);
  }

  static PlanSide of(Side side, Wave wave, Keyring keys, Progress progress)
      throws IOException, InterruptedException {
    MailSystem system = side == Side.SOURCE ? wave.file().source() : wave.file().target();
    List<String> mailboxes =
        wave.pairs().stream()
            .filter(pair -> pair.expectation() == Expectation.MIGRATED)
            .flatMap(pair -> pair.mailboxes(side).stream())
            .toList();
    Survey survey = new Survey(Servers.of(system, keys), wave.file().folders(), keys);
    return of(system, mailboxes, survey, progress);
  }

  private static PlanSide of(
      MailSystem system, List<String> mailboxes, Survey survey, Progress progress)
      throws IOException, InterruptedException {
    if (!(system instanceof MailSystem.Imap imap)) {
      return new PlanSide(system, "files", NONE, survey.of(mailboxes, progress));
    }
    try {
      Optional<TlsFacts> tls = Servers.store(imap).tls();
      return new PlanSide(
          system,
          tls.map(TlsFacts::words).orElse(IN_CLEAR),
          tls.map(TlsFacts::certificate).orElse(NONE),
          survey.of(mailboxes, progress));
    } catch (IOException e) {
      return unreachable(system, mailboxes, String.valueOf(e.getMessage()));
    }
  }

  private static PlanSide unreachable(MailSystem system, List<String> mailboxes, String why) {
    return new PlanSide(
        system,
        "no connection",
        NONE,
        mailboxes.stream()
            .map(m -> Surveyed.unavailable(m, Unavailability.UNAVAILABLE, why))
            .toList());
  }

  long opened() {
    return mailboxes.stream().filter(Surveyed::isOpened).count();
  }

  long items() {
    return mailboxes.stream().mapToLong(Surveyed::items).sum();
  }
}
