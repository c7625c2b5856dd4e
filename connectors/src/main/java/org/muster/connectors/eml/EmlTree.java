package org.muster.connectors.eml;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.files.Entries;
import org.muster.connectors.files.FileName;
import org.muster.connectors.files.FoundFolders;
import org.muster.connectors.folder.FolderName;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.SkippedFolder;

/** Finds the folders of a mailbox of eml files, and what is none. */
final class EmlTree {

  private final Path root;
  private final FoundFolders found = new FoundFolders();

  private EmlTree(Path root) {
    this.root = root;
  }

  static FoundFolders of(Path root) throws IOException {
    EmlTree tree = new EmlTree(root);
    List<Path> entries = Entries.shownIn(root);
    boolean named = entries.stream().anyMatch(entry -> isInbox(entry));
    FolderPath own = named ? new FolderPath(List.of(name(root))) : FolderPath.INBOX;
    if (!named || entries.stream().anyMatch(EmlFiles::isNamedSo)) {
      tree.found.add(own, root);
    }
    tree.lookInto(List.of(), own, entries);
    return tree.found;
  }

  private static boolean isInbox(Path entry) {
    return Entries.isDirectory(entry) && FileName.of(entry).equalsIgnoreCase("inbox");
  }

  /**
   * Adds the directories among entries.
   *
   * @param levels of the folder that holds them; none at the top
   */
  private void lookInto(List<String> levels, FolderPath holder, List<Path> entries)
      throws IOException {
    int others = 0;
    for (Path entry : entries) {
      if (Entries.isDirectory(entry)) {
        folder(levels, entry);
      } else if (Files.isDirectory(entry)) {
        found.skipLink(path(levels, entry), entry, root);
      } else if (!EmlFiles.isNamedSo(entry)) {
        others++;
      }
    }
    found.skipOthers(holder.names(), "files not named *.eml", others);
  }

  private void folder(List<String> above, Path directory) throws IOException {
    FolderPath path = path(above, directory);
    try {
      List<Path> entries = Entries.shownIn(directory);
      found.add(path, directory);
      lookInto(path.names(), path, entries);
    } catch (AccessDeniedException e) {
      found.skip(path, SkippedFolder.Reason.UNREADABLE);
    }
  }

  private static FolderPath path(List<String> above, Path directory) {
    if (above.isEmpty() && isInbox(directory)) {
      return FolderPath.INBOX;
    }
    List<String> names = new ArrayList<>(above);
    names.add(name(directory));
    return new FolderPath(names);
  }

  private static String name(Path directory) {
    return FolderName.utf8(FileName.of(directory));
  }
}
