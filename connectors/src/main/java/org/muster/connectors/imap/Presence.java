package org.muster.connectors.imap;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/**
 * Which messages are there, whether or not the server gives their octets. A server that refuses to
 * say has not said that they are gone.
 */
record Presence(SelectedFolder folder) {

  /**
   * The messages of a set that are there, by UID.
   *
   * @param set UIDs joined by commas
   */
  Map<Long, FetchedMessage> of(String set) throws IOException {
    List<Long> asked = Arrays.stream(set.split(",")).map(Long::valueOf).toList();
    Map<Long, FetchedMessage> told = new HashMap<>();
    String tag = folder.connection().send("UID FETCH %s (UID FLAGS INTERNALDATE)".formatted(set));
    IMAPResponse response = folder.connection().receive();
    for (; !ImapConnection.isEnd(response, tag); response = folder.connection().receive()) {
      if (FetchedMessage.isFetch(response)) {
        note(FetchedMessage.parse(response), asked, told);
      } else {
        folder.note(response);
      }
    }
    if (RefusedException.lasting("ask for messages", response).isPresent()) {
      searched(set, asked).forEach(uid -> told.putIfAbsent(uid, FetchedMessage.unknown(uid)));
    }
    return told;
  }

  /** What becomes of a message whose octets are not had: not given, or vanished. */
  Outcome withoutOctets(long uid, ItemReader reader) throws IOException {
    FetchedMessage present = of(Long.toString(uid)).get(uid);
    return present == null ? Outcome.vanished(uid) : reader.notGiven(present);
  }

  /** An answer about one message that does not name it is about the one asked for. */
  private static void note(
      FetchedMessage message, List<Long> asked, Map<Long, FetchedMessage> told) {
    if (asked.contains(message.uid())) {
      told.put(message.uid(), message);
    } else if (message.uid() == 0 && message.received() != null && asked.size() == 1) {
      told.put(asked.get(0), FetchedMessage.unknown(asked.get(0)));
    }
  }

  private List<Long> searched(String set, List<Long> asked) throws IOException {
    try {
      return folder.search("UID " + set);
    } catch (RefusedException e) {
      if (e.isPassing()) {
        throw e;
      }
      return asked;
    }
  }
}
