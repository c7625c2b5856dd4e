package org.muster.connectors.mbox;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.connectors.files.Entries;
import org.muster.connectors.files.FileName;
import org.muster.connectors.files.FoundFolders;
import org.muster.connectors.folder.FolderName;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.SkippedFolder.Reason;

/** Finds the folders below a directory of mbox files, and what is none. */
final class MboxTree {

  static final String SUFFIX = ".mbox";

  /** What Mozilla calls the directory beside a file that holds the folders below it. */
  private static final String BELOW = ".sbd";

  private final Path root;
  private final String mailbox;
  private final MboxForm form;
  private final FoundFolders found;

  /**
   * Looks for folders.
   *
   * @param mailbox a file named so at the top is INBOX
   * @param found where they go to
   */
  MboxTree(Path root, String mailbox, MboxForm form, FoundFolders found) {
    this.root = root;
    this.mailbox = mailbox;
    this.form = form;
    this.found = found;
  }

  void find() throws IOException {
    lookInto(List.of(), root);
  }

  private void lookInto(List<String> levels, Path directory) throws IOException {
    int others = 0;
    for (Path entry : Entries.shownIn(directory)) {
      if (Files.isSymbolicLink(entry)) {
        found.skipLink(path(levels, entry), entry, root);
      } else if (Entries.isDirectory(entry)) {
        folder(path(levels, entry), entry);
      } else if (isMbox(entry)) {
        found.add(path(levels, entry), entry);
      } else {
        others++;
      }
    }
    found.skipOthers(levels, "files that are no mbox", others);
  }

  private void folder(FolderPath path, Path directory) throws IOException {
    try {
      lookInto(path.names(), directory);
    } catch (AccessDeniedException e) {
      found.skip(path, Reason.UNREADABLE);
    }
  }

  /**
   * Whatever begins as one is an mbox; what is named as one and begins otherwise is a broken one.
   */
  private boolean isMbox(Path file) throws IOException {
    String name = FileName.of(file);
    if (isSuffixed(name) || name.indexOf('.') < 0) {
      return true;
    }
    try (FileOctets octets = FileOctets.open(file, Files.size(file))) {
      return FromLine.at(octets, 0, form.zone()).isPresent();
    } catch (FileSystemException e) {
      return false;
    }
  }

  private FolderPath path(List<String> above, Path entry) {
    String level = FolderName.decode(withoutSuffix(FileName.of(entry)));
    boolean inbox = level.equalsIgnoreCase("inbox") || level.equals(mailbox);
    if (above.isEmpty() && inbox && !Entries.isDirectory(entry)) {
      return FolderPath.INBOX;
    }
    List<String> names = new ArrayList<>(above);
    names.add(level);
    return new FolderPath(names);
  }

  private static String withoutSuffix(String name) {
    String suffix = name.toLowerCase(Locale.ROOT).endsWith(BELOW) ? BELOW : SUFFIX;
    boolean has = name.length() > suffix.length() && (isSuffixed(name) || suffix.equals(BELOW));
    return has ? name.substring(0, name.length() - suffix.length()) : name;
  }

  private static boolean isSuffixed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }
}
