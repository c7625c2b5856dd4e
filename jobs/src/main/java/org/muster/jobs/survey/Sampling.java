package org.muster.jobs.survey;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.ItemDigest;

/**
 * Reads a sample of a mailbox that is open, as a run would; keeps nothing of it but the figures.
 */
final class Sampling {

  private static final int ITEMS = 50;
  private static final long OCTETS = 5_000_000;

  private final Mailbox mailbox;
  private final Depth depth;
  private long items;
  private long octets;
  private Duration took = Duration.ZERO;
  private Duration waited = Duration.ZERO;

  private Sampling(Mailbox mailbox, Depth depth) {
    this.mailbox = mailbox;
    this.depth = depth;
  }

  /**
   * Whatever goes wrong is part of the answer. The mailbox can be used for nothing afterwards.
   *
   * @param refused is told of a login that was refused after the server had hung up
   */
  static Sample of(Mailbox mailbox, List<Folder> folders, Depth depth, Refused refused) {
    Sampling sampling = new Sampling(mailbox, depth);
    try {
      sampling.read(folders);
      return sampling.sample("");
    } catch (MailboxUnavailableException e) {
      refused.add(e);
      return sampling.sample(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return sampling.sample(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return sampling.sample("fault of Muster: " + e.getClass().getSimpleName());
    }
  }

  /** Folders with many items first: most of a mailbox is read there. */
  private void read(List<Folder> folders) throws IOException {
    List<Folder> largestFirst =
        folders.stream()
            .filter(folder -> folder.declared() > 0)
            .sorted(Comparator.comparingLong(Folder::declared).reversed())
            .toList();
    for (Folder folder : largestFirst) {
      if (isEnough()) {
        return;
      }
      read(folder);
    }
  }

  /**
   * A cursor that is not at its end is left as it is, for the mailbox is closed next: closing it
   * would read all that the server was asked for ahead.
   */
  private void read(Folder folder) throws IOException {
    FolderCursor cursor = mailbox.read(folder, Position.START, depth);
    while (!isEnough()) {
      Optional<ItemDigest> item = next(cursor);
      if (item.isEmpty()) {
        cursor.close();
        return;
      }
      items++;
      octets += item.get().octets();
    }
  }

  /** A call that fails counts for nothing: it may have waited for minutes. */
  private Optional<ItemDigest> next(FolderCursor cursor) throws IOException {
    Duration waitedBefore = mailbox.waited();
    long since = System.nanoTime();
    Optional<ItemDigest> item = cursor.next();
    took = took.plusNanos(System.nanoTime() - since);
    waited = waited.plus(mailbox.waited().minus(waitedBefore));
    return item;
  }

  private boolean isEnough() {
    return items >= ITEMS || octets >= OCTETS;
  }

  private Sample sample(String failure) {
    return new Sample(depth, items, octets, took, waited, failure);
  }
}
