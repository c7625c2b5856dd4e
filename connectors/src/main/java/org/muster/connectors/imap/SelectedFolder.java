package org.muster.connectors.imap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.PositionLostException;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.Unavailability;

/** A folder opened by EXAMINE, and what the server tells of it meanwhile. */
final class SelectedFolder {

  private static final long MOST_UID = (1L << 32) - 1;

  private final ImapSession session;
  private final String name;
  private long exists;
  private long arrived;
  private long uidNext;
  private long uidValidity;
  private boolean sticky = true;
  private boolean tellsUidNext;
  private boolean open;

  private SelectedFolder(ImapSession session, String name) {
    this.session = session;
    this.name = name;
  }

  /**
   * Opens a folder for reading.
   *
   * @param name quoted, as the server writes it
   */
  static SelectedFolder examine(ImapSession session, String name, Folder folder)
      throws IOException {
    try {
      return examine(session, name);
    } catch (RefusedException e) {
      if (e.isPassing()) {
        throw e;
      }
      throw MailboxUnavailableException.of(
          Unavailability.UNAVAILABLE,
          "Cannot open folder %d: %s".formatted(folder.ordinal(), e.getMessage()));
    }
  }

  /** As {@link #examine(ImapSession, String, Folder)}, for a folder without a number yet. */
  static SelectedFolder examine(ImapSession session, String name) throws IOException {
    SelectedFolder selected = new SelectedFolder(session, name);
    for (IMAPResponse response : session.connection().command("EXAMINE " + name, "open a folder")) {
      selected.note(response);
    }
    selected.arrived = 0;
    selected.open = true;
    selected.tellsUidNext = selected.uidNext > 0;
    if (!selected.tellsUidNext) {
      selected.uidNext = selected.lastUid() + 1;
    }
    return selected;
  }

  /** For servers that do not tell UIDNEXT, as before RFC 3501. */
  private long lastUid() throws IOException {
    return exists == 0 ? 0 : search("ALL").stream().mapToLong(uid -> uid).max().orElse(0);
  }

  /**
   * Takes notice of what the server says beside its answers: arrivals and expunged messages.
   *
   * @throws PositionLostException if it withdraws its UIDs
   */
  void note(IMAPResponse response) throws IOException {
    if (response.isUnTagged() && response.keyEquals("EXISTS")) {
      arrived += Math.max(0, response.getNumber() - exists);
      exists = response.getNumber();
    } else if (response.isUnTagged() && response.keyEquals("EXPUNGE")) {
      exists--;
    } else {
      noteCode(ImapConnection.code(response).split(" ", -1));
    }
  }

  private void noteCode(String[] code) throws IOException {
    switch (code[0]) {
      case "UIDNEXT" -> uidNext = open ? uidNext : number(code);
      case "UIDVALIDITY" -> noteValidity(number(code));
      case "UIDNOTSTICKY" -> sticky = false;
      default -> {}
    }
  }

  private void noteValidity(long told) throws PositionLostException {
    if (open && told != uidValidity) {
      throw new PositionLostException(
          "Cannot go on reading folder: UIDVALIDITY was %d and is %d".formatted(uidValidity, told));
    }
    uidValidity = told;
  }

  private long number(String[] code) throws IOException {
    try {
      long number = Long.parseLong(code[1]);
      if (number >= 0 && number <= MOST_UID) {
        return number;
      }
    } catch (RuntimeException e) {
      throw connection().broken("its answer to EXAMINE is not well-formed", e);
    }
    throw connection().broken("its answer to EXAMINE is not well-formed", null);
  }

  /** Lists the messages of a range of UIDs that exist, with their sizes; ends inclusive. */
  UidList list(long from, long to) throws IOException {
    UidList listed = new UidList();
    if (from > to) {
      return listed;
    }
    try {
      return listInto(listed, from, to) ? listed.sorted() : listWithSearched(from, to, listed);
    } catch (ByeException e) {
      reopen();
      return listWithSearched(from, to, listed);
    }
  }

  /** Whether the server did not refuse. */
  private boolean listInto(UidList listed, long from, long to) throws IOException {
    ImapConnection connection = connection();
    String tag = connection.send("UID FETCH %d:%d (UID RFC822.SIZE)".formatted(from, to));
    IMAPResponse response = connection.receive();
    for (; !ImapConnection.isEnd(response, tag); response = connection.receive()) {
      if (!FetchedMessage.isFetch(response)) {
        note(response);
        continue;
      }
      FetchedMessage message = FetchedMessage.parse(response);
      if (message.uid() >= from && message.uid() <= to) {
        connection.progressed();
        listed.add(message.uid(), message.size());
      }
    }
    return RefusedException.lasting("list messages", response).isEmpty();
  }

  /** Goes on after the server hung up over a message: logs in and opens the folder again. */
  void reopen() throws IOException {
    session.again();
    SelectedFolder anew = examine(session, name);
    if (uidValidity() == 0 || anew.uidValidity() != uidValidity()) {
      throw new PositionLostException(
          "Cannot go on reading folder: UIDVALIDITY was %d and is %d"
              .formatted(uidValidity(), anew.uidValidity()));
    }
    exists = anew.exists;
    if (anew.uidNext > uidNext) {
      arrived = search("UID %d:%d".formatted(uidNext, anew.uidNext - 1)).size();
    }
  }

  /**
   * Adds what a search finds and a listing left out: some servers refuse a whole range, or pass
   * over a message, because they cannot tell the size of one.
   */
  UidList listWithSearched(long from, long to, UidList listed) throws IOException {
    for (long uid : search("UID %d:%d".formatted(from, to))) {
      if (uid >= from && uid <= to) {
        listed.add(uid, 0);
      }
    }
    return listed.sorted();
  }

  /** The UIDs of messages, as a search finds them. */
  List<Long> search(String criteria) throws IOException {
    List<Long> found = new ArrayList<>();
    for (IMAPResponse response : connection().command("UID SEARCH " + criteria, "list messages")) {
      if (response.isUnTagged() && response.keyEquals("SEARCH")) {
        for (long uid = response.readLong(); uid > 0; uid = response.readLong()) {
          found.add(uid);
        }
      } else {
        note(response);
      }
    }
    return found;
  }

  /** Lets the server tell what has come or gone. */
  void refresh() throws IOException {
    for (IMAPResponse response : connection().command("NOOP", "ask for news")) {
      note(response);
    }
  }

  ImapConnection connection() {
    return session.connection();
  }

  /** EXISTS as last told. */
  long exists() {
    return exists;
  }

  /** Messages that came since the folder was opened. */
  long arrived() {
    return arrived;
  }

  long uidNext() {
    return uidNext;
  }

  /** Whether UIDNEXT went down, as it never does under one UIDVALIDITY. */
  boolean isBefore(long uidNextThen) {
    return tellsUidNext && uidNext < uidNextThen;
  }

  /** Where UIDs do not last, 0. */
  long uidValidity() {
    return sticky ? uidValidity : 0;
  }
}
