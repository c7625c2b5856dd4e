package org.muster.connectors.ews.standin.store;

import static org.muster.connectors.ews.standin.store.ServerVersion.EXCHANGE2007;
import static org.muster.connectors.ews.standin.store.ServerVersion.EXCHANGE2010;
import static org.muster.connectors.ews.standin.store.ServerVersion.EXCHANGE2010_SP1;
import static org.muster.connectors.ews.standin.store.ServerVersion.EXCHANGE2013;

import java.util.Arrays;
import java.util.Optional;

/**
 * Folders that each mailbox has, with the names that requests know them by (MS-OXWSCDATA 2.2.5.9),
 * parents before children.
 */
public enum Distinguished {
  ROOT("root", "", "", "", EXCHANGE2007),
  MSGFOLDERROOT("msgfolderroot", "root", "Top of Information Store", "", EXCHANGE2007),
  INBOX("inbox", "msgfolderroot", "Inbox", "IPF.Note", EXCHANGE2007),
  DRAFTS("drafts", "msgfolderroot", "Drafts", "IPF.Note", EXCHANGE2007),
  SENTITEMS("sentitems", "msgfolderroot", "Sent Items", "IPF.Note", EXCHANGE2007),
  DELETEDITEMS("deleteditems", "msgfolderroot", "Deleted Items", "IPF.Note", EXCHANGE2007),
  OUTBOX("outbox", "msgfolderroot", "Outbox", "IPF.Note", EXCHANGE2007),
  JUNKEMAIL("junkemail", "msgfolderroot", "Junk E-Mail", "IPF.Note", EXCHANGE2007),
  CALENDAR("calendar", "msgfolderroot", "Calendar", "IPF.Appointment", EXCHANGE2007),
  CONTACTS("contacts", "msgfolderroot", "Contacts", "IPF.Contact", EXCHANGE2007),
  TASKS("tasks", "msgfolderroot", "Tasks", "IPF.Task", EXCHANGE2007),
  NOTES("notes", "msgfolderroot", "Notes", "IPF.StickyNote", EXCHANGE2007),
  JOURNAL("journal", "msgfolderroot", "Journal", "IPF.Journal", EXCHANGE2007),
  SEARCHFOLDERS("searchfolders", "root", "Finder", "", EXCHANGE2007),
  RECOVERABLE("recoverableitemsroot", "root", "Recoverable Items", "", EXCHANGE2010_SP1),
  DELETIONS("recoverableitemsdeletions", "recoverableitemsroot", "Deletions", "", EXCHANGE2010_SP1),
  VERSIONS("recoverableitemsversions", "recoverableitemsroot", "Versions", "", EXCHANGE2010_SP1),
  PURGES("recoverableitemspurges", "recoverableitemsroot", "Purges", "", EXCHANGE2010_SP1),
  SYNCISSUES("syncissues", "msgfolderroot", "Sync Issues", "IPF.Note", EXCHANGE2007),
  CONFLICTS("conflicts", "syncissues", "Conflicts", "IPF.Note", EXCHANGE2007),
  LOCALFAILURES("localfailures", "syncissues", "Local Failures", "IPF.Note", EXCHANGE2007),
  SERVERFAILURES("serverfailures", "syncissues", "Server Failures", "IPF.Note", EXCHANGE2007),
  CONVERSATION(
      "", "msgfolderroot", "Conversation Action Settings", "IPF.Configuration", EXCHANGE2010);

  private final String id;
  private final String parent;
  private final String title;
  private final String folderClass;
  private final ServerVersion since;

  Distinguished(String id, String parent, String title, String folderClass, ServerVersion since) {
    this.id = id;
    this.parent = parent;
    this.title = title;
    this.folderClass = folderClass;
    this.since = since;
  }

  String parent() {
    return parent;
  }

  String title() {
    return title;
  }

  String folderClass() {
    return folderClass;
  }

  boolean isIn(ServerVersion version) {
    return version.compareTo(since) >= 0;
  }

  /** The name in requests; empty for a folder that has none. */
  Optional<String> id() {
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }

  /** Whether a version's schema knows a name: some folders had none before 2013. */
  public static boolean isKnown(String id, ServerVersion version) {
    return id.equals("publicfoldersroot")
        || Arrays.stream(values())
            .anyMatch(d -> d.id.equals(id) && version.compareTo(d.named()) >= 0);
  }

  private ServerVersion named() {
    return parent.equals("syncissues") || this == SYNCISSUES ? EXCHANGE2013 : since;
  }
}
