package org.muster.jobs.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** Writes a mailbox as a Maildir with its subfolders (Maildir++). */
final class MaildirWriter {

  private MaildirWriter() {}

  /**
   * Writes a mailbox.
   *
   * @param tag makes the base names of one store unlike those of another
   */
  static void write(Path mailbox, List<DemoItem> items, String tag) throws IOException {
    Path maildir = mailbox.resolve("Maildir");
    folder(maildir, "");
    for (int i = 0; i < items.size(); i++) {
      DemoItem item = items.get(i);
      String base = "%d.M%dP%d.%s".formatted(item.received().getEpochSecond(), i, i, tag);
      Path file = folder(maildir, item.folder()).resolve(base + ":2," + item.flags());
      Files.write(file, item.message().getBytes(StandardCharsets.ISO_8859_1));
      Files.setLastModifiedTime(file, FileTime.from(item.received()));
    }
  }

  private static Path folder(Path maildir, String name) throws IOException {
    Path folder = maildir.resolve(name);
    for (String part : List.of("tmp", "new", "cur")) {
      Files.createDirectories(folder.resolve(part));
    }
    return folder.resolve("cur");
  }
}
