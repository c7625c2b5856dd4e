package org.muster.jobs.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.digest.Digester;
import org.muster.jobs.run.MailServer;
import org.muster.jobs.run.Progress;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.settle.FolderMap;

/**
 * Opens mailboxes of one server, as many at once as it allows, and lists them. Of the first few
 * that hold items, it reads a sample before it closes them: there is no second login.
 */
public final class Survey {

  private final MailServer server;
  private final FolderMap map;
  private final Keyring keys;
  private final Refused refused;
  private final SampleTurns turns = new SampleTurns();

  public Survey(MailServer server, FolderMap map, Keyring keys) {
    this.server = server;
    this.map = map;
    this.keys = keys;
    this.refused = new Refused(server.login());
  }

  /** Surveys the mailboxes; what cannot be opened is part of the answer. */
  public List<Surveyed> of(List<String> mailboxes, Progress progress)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(server.connections());
    try {
      List<Future<Surveyed>> tasks = new ArrayList<>();
      mailboxes.forEach(mailbox -> tasks.add(threads.submit(() -> look(mailbox))));
      return collected(tasks, progress);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Surveyed> collected(List<Future<Surveyed>> tasks, Progress progress)
      throws IOException, InterruptedException {
    List<Surveyed> all = new ArrayList<>();
    long items = 0;
    for (Future<Surveyed> task : tasks) {
      try {
        all.add(task.get());
      } catch (ExecutionException e) {
        throw new IOException("Cannot survey a mailbox: " + e.getCause(), e);
      }
      items += all.get(all.size() - 1).items();
      progress.reached(new Progress.Reached(all.size(), tasks.size(), items, 0));
    }
    return all;
  }

  private Surveyed look(String mailbox) {
    Optional<String> stopped = refused.stopped();
    if (stopped.isPresent()) {
      return Surveyed.unavailable(mailbox, Unavailability.SIDE_STOPPED, stopped.get());
    }
    try (Mailbox opened = server.store().open(mailbox, new Digester(keys))) {
      refused.opened();
      return sampled(
          Surveyed.of(mailbox, opened.listing().without(map::skips).withoutRecoverable()), opened);
    } catch (MailboxUnavailableException e) {
      refused.add(e);
      return Surveyed.unavailable(mailbox, e);
    } catch (IOException e) {
      return Surveyed.unavailable(
          mailbox, Unavailability.UNAVAILABLE, String.valueOf(e.getMessage()));
    }
  }

  private Surveyed sampled(Surveyed found, Mailbox opened) {
    return (found.items() == 0 ? Optional.<Depth>empty() : turns.next())
        .map(depth -> found.with(Sampling.of(opened, found.folders(), depth, refused)))
        .orElse(found);
  }
}
