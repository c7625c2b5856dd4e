package org.muster.connectors.imap;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.PositionLostException;

/**
 * Reads the messages of a list in order: by one command over a long range, the next one sent before
 * the present one ends, each message digested as it comes. Large messages are read one at a time
 * between ranges. A server may answer commands and messages in any order (RFC 3501 section 5.5).
 */
final class Bodies {

  /** Commands under way. */
  private static final int AHEAD = 2;

  /** Outcomes kept while another thread digests the first of them. */
  private static final int AHEAD_OF_OTHERS = 64;

  /** Messages of one command, so that closing early need not read a whole folder. */
  private static final int MESSAGES = 2048;

  /** Octets of one command, as far as sizes are true. */
  private static final long OCTETS = 16 << 20;

  private final SelectedFolder folder;
  private final ItemReader reader;
  private final UidList list;
  private final int large;
  private final Deque<Window> sent = new ArrayDeque<>();
  private final Deque<Outcome> ready = new ArrayDeque<>();
  private final HangUps hangUps = new HangUps();
  private @Nullable IOException broken;
  private int planned;
  private int messages = MESSAGES;

  /**
   * Prepares to read.
   *
   * @param large octets above which a message is read by itself
   */
  Bodies(SelectedFolder folder, ItemReader reader, UidList list, int large) {
    this.folder = folder;
    this.reader = reader;
    this.list = list;
    this.large = large;
  }

  /**
   * The next message's outcome, in the order of the list; empty at its end. What came before the
   * connection broke is handed on first.
   */
  Optional<Outcome> next() throws IOException {
    while (broken == null && waits() && (planned < list.size() || !sent.isEmpty())) {
      try {
        goOn();
      } catch (ByeException e) {
        recover(e);
      } catch (PositionLostException e) {
        throw e;
      } catch (IOException e) {
        broken = e;
      }
    }
    if (ready.isEmpty() && broken != null) {
      throw broken;
    }
    return Optional.ofNullable(ready.poll());
  }

  /** The next message's outcome without asking for its octets, before anything is asked for. */
  Optional<Outcome> passOver() throws IOException {
    if (planned == list.size()) {
      return Optional.empty();
    }
    return Optional.of(new Presence(folder).withoutOctets(list.uid(planned++), reader));
  }

  /** Whether there is nothing to hand on yet, or only what another thread is digesting. */
  private boolean waits() {
    return ready.isEmpty() || (ready.size() < AHEAD_OF_OTHERS && !ready.element().isKnown());
  }

  private void goOn() throws IOException {
    ask();
    Window first = sent.peek();
    if (first == null) {
      ready.add(LargeMessage.of(folder, reader, list, planned).read());
      planned++;
    } else if (first.isEnded()) {
      end(first);
    } else {
      receive();
    }
  }

  /** Goes on with the message at which the server hung up, and that one alone. */
  private void recover(ByeException bye) throws IOException {
    planned = sent.isEmpty() ? planned : sent.element().next();
    sent.clear();
    messages = 1;
    boolean givenUp = hangUps.at(planned, bye);
    folder.reopen();
    if (givenUp) {
      ready.add(reader.notGiven(FetchedMessage.unknown(list.uid(planned))));
      planned++;
    }
  }

  private void ask() throws IOException {
    int ahead = messages < MESSAGES ? 1 : AHEAD;
    while (sent.size() < ahead && planned < list.size() && !isLarge(planned)) {
      int from = planned;
      long octets = 0;
      do {
        octets += list.octets(planned++);
      } while (planned < list.size()
          && !isLarge(planned)
          && planned - from < messages
          && octets < OCTETS);
      String range = list.uid(from) + ":" + list.uid(planned - 1);
      String tag = folder.connection().send("UID FETCH " + range + " " + reader.asked());
      sent.add(new Window(from, planned, tag));
    }
  }

  private boolean isLarge(int index) {
    return reader.readsContent() && list.octets(index) > large;
  }

  private void end(Window first) throws IOException {
    List<Integer> missing = first.missing();
    if (!missing.isEmpty()) {
      settle(first, missing);
    }
    first.release(ready);
    sent.remove();
    messages = Math.min(MESSAGES, 2 * messages);
    Window next = sent.peek();
    if (next != null) {
      next.release(ready);
    }
  }

  /** What is missing is asked for again, once nothing else is under way. */
  private void settle(Window first, List<Integer> missing) throws IOException {
    while (!sent.stream().allMatch(Window::isEnded)) {
      receive();
    }
    new AskingAgain(folder, reader, list).ask(missing, first::hold);
  }

  private void receive() throws IOException {
    IMAPResponse response = folder.connection().receive();
    if (FetchedMessage.isFetch(response)) {
      take(FetchedMessage.parse(response));
    } else if (!ends(response)) {
      folder.note(response);
    }
  }

  private void take(FetchedMessage message) {
    ByteArray body = message.body();
    if (body == null) {
      return;
    }
    for (Window window : sent) {
      int index = list.indexOf(message.uid(), window.from(), window.to());
      if (index >= 0) {
        take(window, index, message, body);
        return;
      }
    }
  }

  private void take(Window window, int index, FetchedMessage message, ByteArray body) {
    if (window.has(index)) {
      return;
    }
    folder.connection().progressed();
    Outcome outcome = reader.given(message, body);
    if (window.equals(sent.peek())) {
      window.take(index, outcome, ready);
    } else {
      window.hold(index, outcome);
    }
  }

  private boolean ends(IMAPResponse response) throws IOException {
    for (Window window : sent) {
      if (ImapConnection.isEnd(response, window.tag())) {
        window.end();
        RefusedException.lasting("read messages", response);
        return true;
      }
    }
    return false;
  }

  /** Reads what was asked for and is not wanted any more; of a lost connection, nothing. */
  void drain() throws IOException {
    try {
      while (!folder.connection().isLost() && !sent.stream().allMatch(Window::isEnded)) {
        IMAPResponse response = folder.connection().receive();
        sent.stream().filter(w -> ImapConnection.isEnd(response, w.tag())).forEach(Window::end);
      }
    } catch (IOException e) {
      if (!folder.connection().isLost()) {
        throw e;
      }
    }
    sent.clear();
  }
}
