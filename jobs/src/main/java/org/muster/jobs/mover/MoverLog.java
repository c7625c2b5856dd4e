package org.muster.jobs.mover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.muster.jobs.config.ListText;
import org.muster.rules.wave.MailboxPair;

/** Reads a mover's log or report, or a folder of such: which it is, its beginning tells. */
public final class MoverLog {

  /** Octets of a report; logs may be of any size. */
  private static final long LARGEST_REPORT = 64L << 20;

  private static final int BEGINNING = 4096;

  private final Hearing hearing;

  private MoverLog(Hearing hearing) {
    this.hearing = hearing;
  }

  /**
   * Files of a folder are read in the order of their names, which begin with the time of a run.
   *
   * @throws IOException if a file cannot be read, or is a report of more than 64 MiB
   */
  public static MoverReport read(Path path, List<MailboxPair> pairs) throws IOException {
    Hearing hearing = new Hearing(pairs);
    MoverLog log = new MoverLog(hearing);
    for (Path file : files(path)) {
      log.read(file);
    }
    return hearing.report();
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void read(Path file) throws IOException {
    if (isReport(file)) {
      readReport(file);
    } else {
      ImapsyncLog log = new ImapsyncLog(hearing);
      try (InputStream in = Files.newInputStream(file)) {
        LogLines.read(in, log::line);
      }
    }
  }

  private void readReport(Path file) throws IOException {
    if (Files.size(file) > LARGEST_REPORT) {
      throw new IOException(
          "Cannot read a mover's report: it has more than 64 MiB (give one a wave)");
    }
    new MoveReport(hearing).read(ListText.read(file));
  }

  /** UTF-16 has a NUL in each letter of a heading. */
  private static boolean isReport(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning =
          new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1).replace("\0", "");
      return beginning.contains("#TYPE ")
          || beginning.contains("BadItemsEncountered")
          || beginning.contains("SkippedItemCount");
    }
  }
}
