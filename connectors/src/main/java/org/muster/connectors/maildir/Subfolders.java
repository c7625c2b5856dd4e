package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.muster.connectors.files.Entries;
import org.muster.connectors.files.FileName;
import org.muster.connectors.folder.FolderName;
import org.muster.rules.mail.FolderPath;

/**
 * The folders beside INBOX: those of Maildir++, whose directories begin with a dot, and those of
 * the layout that nests plain directories. What cannot be looked into is told apart, since mail may
 * lie in it.
 */
record Subfolders(Map<FolderPath, Path> found, List<FolderPath> shut) {

  private static final Set<String> INBOX = Set.of("cur", "new", "tmp");

  /** Directories within directories; deeper ones are links in a circle. */
  private static final int DEEPEST = 30;

  static Subfolders of(Path root) throws IOException {
    Subfolders all = new Subfolders(new TreeMap<>(), new ArrayList<>());
    for (Path entry : Entries.otherThanFilesIn(root)) {
      String name = FileName.of(entry);
      if (name.startsWith(".")) {
        all.add(decoded(name.substring(1).split("\\.", -1)), entry);
      } else if (!INBOX.contains(name)) {
        all.nested(List.of(), entry);
      }
    }
    return all;
  }

  private void nested(List<String> above, Path entry) throws IOException {
    if (above.size() == DEEPEST || !Files.isDirectory(entry)) {
      return;
    }
    List<String> levels = new ArrayList<>(above);
    levels.add(FolderName.decode(FileName.of(entry)));
    if (!add(new FolderPath(levels), entry)) {
      return;
    }
    for (Path below : Entries.otherThanFilesIn(entry)) {
      String name = FileName.of(below);
      if (!name.startsWith(".") && !INBOX.contains(name)) {
        nested(levels, below);
      }
    }
  }

  /** Whether the directory can be looked into. */
  private boolean add(FolderPath path, Path directory) {
    boolean lostLink = Files.isSymbolicLink(directory) && !Files.exists(directory);
    boolean locked = Files.isDirectory(directory) && !isOpen(directory);
    if (lostLink || locked) {
      shut.add(path);
    } else if (MaildirFolder.isMaildir(directory) && found.putIfAbsent(path, directory) != null) {
      add(new FolderPath(List.of(FileName.of(directory), path.toString())), directory);
    }
    return !lostLink && !locked;
  }

  private static boolean isOpen(Path directory) {
    return Files.isReadable(directory) && Files.isExecutable(directory);
  }

  private static FolderPath decoded(String[] levels) {
    List<String> named = Arrays.stream(levels).filter(level -> !level.isEmpty()).toList();
    return new FolderPath(
        (named.isEmpty() ? List.of(".") : named).stream().map(FolderName::decode).toList());
  }
}
