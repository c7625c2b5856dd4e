package org.muster.jobs.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The demo's wave as files: mailboxes on both sides, the mailbox list, the wave file, a key.
 *
 * @param file the wave file
 * @param planted all damage in it
 * @param everywhere rules that only tell how the target writes messages anew, in every mailbox
 */
public record DemoWave(Path file, List<Planted> planted, Set<String> everywhere) {

  // Only ever protects made-up mail; fixed, so that every run gives the same rows.
  private static final String KEY = "ZGVtbyBrZXksIG1hZGUgZm9yIGEgc2FtcGxlIHdhdmU=";

  /**
   * Differences that are tolerated, how Exchange rebuilds OpenPGP messages, and trace headers that
   * it keeps beside messages.
   */
  private static final Set<String> REBUILT = Set.of("FID-014", "FID-010", "TLS-008");

  public DemoWave {
    planted = List.copyOf(planted);
    everywhere = Set.copyOf(everywhere);
  }

  /** Writes the same wave each time, into a directory that is empty or not there. */
  public static DemoWave write(Path folder) throws IOException {
    DemoMailboxes demo = new DemoMailboxes();
    for (DemoMailbox mailbox : demo.mailboxes()) {
      if (!mailbox.copied().isEmpty()) {
        MaildirWriter.write(
            folder.resolve("target").resolve(mailbox.target()), mailbox.copied(), "new");
      }
    }
    write(folder, demo.mailboxes(), DemoMailbox::row);
    return new DemoWave(wave(folder, MAILDIR), demo.planted(), Set.of());
  }

  /** Writes the same wave with a target that {@link #exchange} starts. */
  public static DemoWave write(Path folder, ExchangeTarget target) throws IOException {
    DemoMailboxes demo = new DemoMailboxes();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("service.password"), ExchangeTarget.PASSWORD + "\n");
    write(folder, demo.mailboxes(), DemoMailbox::rowByAddress);
    return new DemoWave(
        wave(folder, EXCHANGE.formatted(target.url(), ExchangeTarget.USER)),
        OnExchange.of(demo.planted()),
        REBUILT);
  }

  /** Starts an Exchange that holds what the mover brought. */
  public static ExchangeTarget exchange() throws IOException {
    return ExchangeTarget.holding(new DemoMailboxes().mailboxes());
  }

  private static void write(
      Path folder, List<DemoMailbox> mailboxes, Function<DemoMailbox, String> row)
      throws IOException {
    for (DemoMailbox mailbox : mailboxes) {
      MaildirWriter.write(
          folder.resolve("source").resolve(mailbox.owner().login()), mailbox.source(), "old");
    }
    String list =
        mailboxes.stream()
            .map(row)
            .collect(Collectors.joining("\n", DemoMailbox.HEADING + "\n", "\n"));
    Files.writeString(folder.resolve("mailboxes.csv"), list);
    Files.writeString(folder.resolve("audit.key"), KEY + "\n");
  }

  private static Path wave(Path folder, String target) throws IOException {
    return Files.writeString(folder.resolve("wave.yaml"), WAVE.formatted(target));
  }

  private static final String MAILDIR =
      """
      target:
        type: maildir
        path: target
      """;

  private static final String EXCHANGE =
      """
      target:
        type: ews
        url: %s
        allow-plaintext: true
        login: { user: %s, password: file:service.password, as: impersonation }
      folders:
        map: { Sent: Sent Items, Trash: Deleted Items }
      """;

  private static final String WAVE =
      """
      wave: demo
      cutover: 2009-02-14T18:00:00Z
      key: file:audit.key
      source:
        type: maildir
        path: source
      %s\
      mailboxes: mailboxes.csv
      time-zone: Europe/London
      policy: { framework: nhs-england, fail-on: HIGH }
      """;
}
