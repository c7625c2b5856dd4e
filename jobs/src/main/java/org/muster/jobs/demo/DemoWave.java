package org.muster.jobs.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The demo's wave as files: mailboxes on both sides, the mailbox list, the wave file, a key.
 *
 * @param file the wave file
 * @param planted all damage in it
 */
public record DemoWave(Path file, List<Planted> planted) {

  // Only ever protects made-up mail; fixed, so that every run gives the same rows.
  private static final String KEY = "ZGVtbyBrZXksIG1hZGUgZm9yIGEgc2FtcGxlIHdhdmU=";

  public DemoWave {
    planted = List.copyOf(planted);
  }

  /** Writes the same wave each time, into a directory that is empty or not there. */
  public static DemoWave write(Path folder) throws IOException {
    DemoMailboxes demo = new DemoMailboxes();
    for (DemoMailbox mailbox : demo.mailboxes()) {
      MaildirWriter.write(
          folder.resolve("source").resolve(mailbox.owner().login()), mailbox.source(), "old");
      if (!mailbox.copied().isEmpty()) {
        MaildirWriter.write(
            folder.resolve("target").resolve(mailbox.target()), mailbox.copied(), "new");
      }
    }
    Files.writeString(folder.resolve("mailboxes.csv"), list(demo.mailboxes()));
    Files.writeString(folder.resolve("audit.key"), KEY + "\n");
    return new DemoWave(Files.writeString(folder.resolve("wave.yaml"), WAVE), demo.planted());
  }

  private static String list(List<DemoMailbox> mailboxes) {
    return mailboxes.stream()
        .map(DemoMailbox::row)
        .collect(Collectors.joining("\n", DemoMailbox.HEADING + "\n", "\n"));
  }

  private static final String WAVE =
      """
      wave: demo
      cutover: 2009-02-14T18:00:00Z
      key: file:audit.key
      source:
        type: maildir
        path: source
      target:
        type: maildir
        path: target
      mailboxes: mailboxes.csv
      time-zone: Europe/London
      policy: { framework: nhs-england, fail-on: HIGH }
      """;
}
