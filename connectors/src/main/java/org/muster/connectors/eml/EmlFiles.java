package org.muster.connectors.eml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.files.Entries;
import org.muster.connectors.files.FileFolder;
import org.muster.connectors.files.FileName;
import org.muster.connectors.files.MessageFiles;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;

/**
 * The eml files of one directory.
 *
 * @param root the mailbox's own directory, which no link may lead out of
 */
record EmlFiles(Path root, Path directory, MessageFiles messages) implements FileFolder {

  private static final String SUFFIX = ".eml";

  /** How often a file is read that is being written. */
  private static final int ATTEMPTS = 3;

  static boolean isNamedSo(Path file) {
    return FileName.of(file).toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  static NavigableMap<String, Path> in(Path directory) throws IOException {
    NavigableMap<String, Path> files = new TreeMap<>();
    for (Path entry : Entries.shownIn(directory)) {
      if (isNamedSo(entry) && !Files.isDirectory(entry)) {
        files.put(FileName.of(entry), entry);
      }
    }
    return files;
  }

  @Override
  public NavigableMap<String, Path> list() throws IOException {
    return in(directory);
  }

  @Override
  public ItemDigest read(Path file) throws IOException {
    BasicFileAttributes before = MessageFiles.attributes(file);
    if (!Entries.leadsInto(root, file)) {
      throw new IOException("Cannot read message: it is a link out of the mailbox");
    }
    for (int attempt = 1; ; attempt++) {
      ItemDigest item = messages.read(file, before.size(), stored(file));
      BasicFileAttributes after = MessageFiles.attributes(file);
      if (isSame(before, after)) {
        return item;
      }
      if (attempt == ATTEMPTS) {
        return item.in(Condition.CHANGED_WHILE_READ);
      }
      before = after;
    }
  }

  private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
    return before.size() == after.size()
        && before.lastModifiedTime().equals(after.lastModifiedTime());
  }

  @Override
  public ItemDigest unreadable(Path file) {
    return messages.unreadable(stored(file));
  }

  private static Stored stored(Path file) {
    return new Stored(FileName.of(file), null, Set.of());
  }
}
