package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.files.FileCursor;
import org.muster.connectors.files.FileName;
import org.muster.connectors.files.MessageFiles;
import org.muster.connectors.folder.FolderRoles;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;

/** A Maildir and its subfolders. */
final class MaildirMailbox implements Mailbox {

  private final Path root;
  private final Digester digester;
  private final TreeMap<FolderPath, MaildirFolder> folders =
      new TreeMap<>(
          Comparator.comparing((FolderPath path) -> !path.equals(FolderPath.INBOX))
              .thenComparing(Comparator.naturalOrder()));
  private final List<FolderPath> shut = new ArrayList<>();
  private volatile boolean closed;

  MaildirMailbox(Path root, Digester digester) {
    this.root = root;
    this.digester = digester;
  }

  @Override
  public MailboxListing listing() throws IOException {
    Map<FolderPath, MaildirFolder> found = folders();
    Map<FolderPath, FolderRole> roles = FolderRoles.of(Map.of(), found.keySet());
    List<Folder> folders = new ArrayList<>();
    List<SkippedFolder> skipped = new ArrayList<>();
    shut.forEach(path -> skipped.add(new SkippedFolder(path, SkippedFolder.Reason.UNREADABLE)));
    for (Map.Entry<FolderPath, MaildirFolder> entry : found.entrySet()) {
      FolderPath path = entry.getKey();
      try {
        long declared = entry.getValue().list().size();
        FolderRole role = roles.getOrDefault(path, FolderRole.OTHER);
        folders.add(new Folder(folders.size(), path, role, declared));
      } catch (FileSystemException e) {
        skipped.add(new SkippedFolder(path, SkippedFolder.Reason.UNREADABLE));
      }
    }
    skipped.sort(Comparator.comparing(SkippedFolder::path));
    return new MailboxListing(folders, skipped);
  }

  @Override
  public FolderCursor read(Folder folder, Position after, Depth depth) throws IOException {
    if (depth == Depth.COUNTS) {
      throw new IllegalArgumentException(
          "Invalid depth: 'COUNTS' (must be ENVELOPE or CONTENT; counts stand in the listing)");
    }
    MaildirFolder found = folders().get(folder.path());
    if (found == null || !MaildirFolder.isMaildir(found.directory())) {
      throw MailboxUnavailableException.of(
          Unavailability.UNAVAILABLE,
          "Cannot read folder %d: it was listed and is no longer there"
              .formatted(folder.ordinal()));
    }
    MaildirFiles files =
        new MaildirFiles(
            found, new MessageFiles(digester, depth), KeywordFile.of(found.directory()));
    return FileCursor.open(files, after, () -> closed);
  }

  /** INBOX first, then by path. */
  private Map<FolderPath, MaildirFolder> folders() throws IOException {
    if (!folders.isEmpty()) {
      return folders;
    }
    Subfolders subfolders = Subfolders.of(root);
    folders.put(FolderPath.INBOX, new MaildirFolder(root));
    subfolders.found().forEach((path, at) -> put(path, new MaildirFolder(at)));
    shut.addAll(subfolders.shut());
    return folders;
  }

  /** A subfolder may be named INBOX, too. */
  private void put(FolderPath path, MaildirFolder folder) {
    if (folders.putIfAbsent(path, folder) != null) {
      put(new FolderPath(List.of(FileName.of(folder.directory()), path.toString())), folder);
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
