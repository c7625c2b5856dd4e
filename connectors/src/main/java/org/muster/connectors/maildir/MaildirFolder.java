package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.muster.connectors.files.FileName;

/** One Maildir: the files of {@code new} and {@code cur} by base name. */
record MaildirFolder(Path directory) {

  private static final List<String> HOLDING = List.of("new", "cur");

  static boolean isMaildir(Path directory) {
    return HOLDING.stream().anyMatch(name -> Files.isDirectory(directory.resolve(name)));
  }

  /**
   * All files by base name, in order. A file renamed while a directory is read may be missed or
   * seen twice: where a directory changed meanwhile, it is read again and everything seen counts.
   */
  NavigableMap<String, Path> list() throws IOException {
    NavigableMap<String, Path> files = new TreeMap<>();
    for (int attempt = 0; attempt < 3; attempt++) {
      List<FileTime> before = changes();
      for (String holding : HOLDING) {
        add(directory.resolve(holding), files);
      }
      if (before.equals(changes())) {
        break;
      }
    }
    return files;
  }

  private List<FileTime> changes() throws IOException {
    List<FileTime> changes = new ArrayList<>();
    for (String holding : HOLDING) {
      Path held = directory.resolve(holding);
      if (Files.isDirectory(held)) {
        changes.add(Files.getLastModifiedTime(held));
      }
    }
    return changes;
  }

  private static void add(Path holding, NavigableMap<String, Path> files) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(holding)) {
      for (Path file : entries) {
        String name = FileName.of(file);
        if (!name.startsWith(".")) {
          files.put(MaildirName.parse(name).base(), file);
        }
      }
    } catch (NoSuchFileException e) {
      // a Maildir without this directory has no items in it
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }
}
