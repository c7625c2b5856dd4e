package org.muster.connectors.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What lies in a directory. */
public final class Entries {

  private Entries() {}

  /** All entries but those whose names begin with a dot, in order. */
  public static List<Path> shownIn(Path directory) throws IOException {
    List<Path> entries = in(directory);
    entries.removeIf(entry -> FileName.of(entry).startsWith("."));
    return entries;
  }

  /** All entries but plain files, in order. */
  public static List<Path> otherThanFilesIn(Path directory) throws IOException {
    List<Path> entries = in(directory);
    entries.removeIf(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS));
    return entries;
  }

  private static List<Path> in(Path directory) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(null);
    return entries;
  }

  /** Whether an entry is a directory itself, not a link to one. */
  public static boolean isDirectory(Path entry) {
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a link leads to what lies below a directory; what is no link does. */
  public static boolean leadsInto(Path directory, Path entry) throws IOException {
    return !Files.isSymbolicLink(entry) || entry.toRealPath().startsWith(directory.toRealPath());
  }
}
