package org.muster.connectors.mbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.files.FileMailbox;
import org.muster.connectors.files.MailboxDirectory;
import org.muster.rules.mail.Unavailability;

/**
 * Mailboxes below one directory, as mbox files.
 *
 * <ul>
 *   <li>A file {@code <mailbox>.mbox} or {@code <mailbox>} is INBOX; a directory {@code <mailbox>}
 *       holds folders. There may be both.
 *   <li>In the directory each file is a folder that is named {@code *.mbox}, has no dot in its
 *       name, or begins with a From_ line; directories hold the folders below ({@code *.sbd}, as
 *       Mozilla names them, too). At the top, {@code inbox} in whatever case and the mailbox's own
 *       name are INBOX. Names are decoded from modified UTF-7 or UTF-8.
 *   <li>A file named as a folder that does not begin with a From_ line is a folder that cannot be
 *       read; an empty one is an empty folder. All other files, but for those whose names begin
 *       with a dot, are told as a folder that holds no mail, with their number. Symbolic links are
 *       told and not followed.
 *   <li>A From_ line begins {@code From }, ends in a date, and stands at the start of the file,
 *       after an empty line, or where a Content-Length leads to. The second message after a line
 *       that is none is part of the first, which then differs: nothing passes in silence.
 *   <li>What c-client keeps at the head of a file for itself is no item and counted nowhere.
 *       Status, X-Status, X-Keywords and Mozilla's own fields are flags; these and Content-Length
 *       are no part of the message.
 *   <li>Declared is what a pass over the file counts when the mailbox is listed; each file is read
 *       twice for that.
 *   <li>No lock is taken, for that would write. A file that other programs write meanwhile is found
 *       out by its size, its time of change and a digest of all that was counted: what was appended
 *       has arrived; after any other change the folder is begun again.
 * </ul>
 *
 * @param path holds an entry for each mailbox
 * @param zone of dates in From_ lines that name none; most writers meant their server's own
 */
public record MboxStore(String path, FromQuoting quoting, ZoneId zone) implements MailStore {

  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    MailboxDirectory directory = new MailboxDirectory(path);
    List<Path> places = new ArrayList<>();
    for (String name : List.of(mailbox + MboxTree.SUFFIX, mailbox)) {
      Path entry = directory.entry(name);
      if (Files.isDirectory(entry)) {
        places.add(directory.directory(name));
      } else if (Files.exists(entry)) {
        places.add(entry);
      }
    }
    if (mailbox.isEmpty() || places.isEmpty()) {
      throw MailboxDirectory.unavailable(
          Unavailability.DOES_NOT_EXIST,
          "'%s' holds neither '%s.mbox' nor '%s'".formatted(path, mailbox, mailbox));
    }
    return new FileMailbox(new MboxKind(mailbox, places, new MboxForm(quoting, zone), digester));
  }
}
