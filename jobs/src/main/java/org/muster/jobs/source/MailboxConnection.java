package org.muster.jobs.source;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.digest.Digester;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.settle.FolderMap;

/**
 * The one connection of a mailbox that is being read; made anew when it broke. Used by one thread,
 * but for {@link #close}.
 */
final class MailboxConnection {

  private final MailStore store;
  private final String name;
  private final Depth depth;
  private final FolderMap folders;
  private final Digester digester;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable Mailbox mailbox;
  private @Nullable FolderCursor cursor;
  private Interruptions untold = Interruptions.NONE;
  private Interruptions told = Interruptions.NONE;

  MailboxConnection(
      MailStore store, String name, Depth depth, FolderMap folders, Digester digester) {
    this.store = store;
    this.name = name;
    this.depth = depth;
    this.folders = folders;
    this.digester = digester;
  }

  boolean readsItems() {
    return depth != Depth.COUNTS;
  }

  /** The folders to read, and with those that are not, those that the wave file leaves out. */
  MailboxListing listing() throws IOException {
    return mailbox().listing().without(folders::skips);
  }

  /**
   * The next items of a folder.
   *
   * @param after where to begin if the folder is not being read already
   * @throws IOException if not even one item could be read
   */
  Block block(Folder folder, Position after, Pace pace) throws IOException {
    FolderCursor reading = cursor(folder, after);
    List<ItemDigest> items = new ArrayList<>();
    long end = System.nanoTime() + pace.blockTime().toNanos();
    try {
      while (items.size() < pace.items() && System.nanoTime() < end) {
        Optional<ItemDigest> item = reading.next();
        if (item.isEmpty()) {
          Block last = Block.last(items, reading);
          endFolder();
          return last;
        }
        items.add(item.get());
      }
      return Block.of(items, reading.position());
    } catch (PositionLostException | MailboxUnavailableException e) {
      throw e;
    } catch (IOException e) {
      if (items.isEmpty()) {
        throw e;
      }
      Block broken = Block.broken(items, reading.position());
      disconnect();
      return broken;
    }
  }

  /** The next item of a folder given up, from a connection that did nothing else yet. */
  Block passOver(Folder folder, Position after) throws IOException {
    FolderCursor reading = cursor(folder, after);
    return Block.of(reading.passOver().stream().toList(), reading.position());
  }

  /** Lets the folder be; the mailbox stays open, if it can. */
  void endFolder() {
    FolderCursor ended = cursor;
    cursor = null;
    try {
      if (ended != null) {
        ended.close();
      }
    } catch (IOException e) {
      disconnect();
    }
  }

  /** Ends the connection; the next call that needs one makes it. */
  void disconnect() {
    cursor = null;
    Mailbox ended = mailbox;
    mailbox = null;
    if (ended != null) {
      untold = untold.plus(ended.interruptions().minus(told));
      told = Interruptions.NONE;
    }
    end(ended);
  }

  /** What mail systems met and went on after by themselves, since this was asked last. */
  Interruptions interruptions() {
    Interruptions met = untold;
    untold = Interruptions.NONE;
    Mailbox open = mailbox;
    if (open != null) {
      met = met.plus(open.interruptions().minus(told));
      told = open.interruptions();
    }
    return met;
  }

  /** Ends the connection for good, from any thread; what is being read fails at once. */
  void close() {
    closed.countDown();
    end(mailbox);
  }

  boolean isClosed() {
    return closed.getCount() == 0;
  }

  /** Waits, unless it is closed meanwhile. */
  @SuppressWarnings("ReturnValueIgnored") // it matters to the caller no more than isClosed
  void pause(long millis) throws InterruptedException {
    if (millis > 0) {
      closed.await(millis, TimeUnit.MILLISECONDS);
    }
  }

  /** How long the present connection waited for its server. */
  Duration waited() {
    Mailbox open = mailbox;
    return open == null ? Duration.ZERO : open.waited();
  }

  void awaitClose() throws InterruptedException {
    closed.await();
  }

  private FolderCursor cursor(Folder folder, Position after) throws IOException {
    FolderCursor reading = cursor;
    if (reading == null) {
      reading = mailbox().read(folder, after, depth);
      cursor = reading;
    }
    return reading;
  }

  private Mailbox mailbox() throws IOException {
    Mailbox open = mailbox;
    if (open == null) {
      open = store.open(name, digester);
      mailbox = open;
      if (isClosed()) {
        end(open);
        throw new IOException("Cannot read mailbox: its reader was closed");
      }
    }
    return open;
  }

  private static void end(@Nullable Mailbox mailbox) {
    try {
      if (mailbox != null) {
        mailbox.close();
      }
    } catch (IOException e) {
      // a connection that cannot say goodbye is ended all the same
    }
  }
}
