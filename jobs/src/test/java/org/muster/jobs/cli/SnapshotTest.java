package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.digest.CanonicalForm;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.jobs.demo.DemoWave;
import org.muster.jobs.demo.Score;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.MailboxWriter;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.Unavailability;

/** What was captured is verified as if it were still there. */
class SnapshotTest {

  @TempDir Path folder;
  private DemoWave wave;
  private Path source;

  @BeforeEach
  void write() throws IOException {
    wave = DemoWave.write(folder.resolve("wave"));
    source = folder.resolve("source-snapshot");
  }

  @Test
  void sourceThatIsGoneIsVerifiedAllTheSame() throws IOException {
    Run taken = snapshot("source", source);
    Files.move(folder.resolve("wave/source"), folder.resolve("switched-off"));
    Run verified = verify(read("source", source), "evidence");

    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(taken.out().lines().reduce((before, last) -> last).orElse(""))
        .matches("MUSTER snapshot=COMPLETE captured=\\d+ absent=\\d+ unread=0 directory=" + source);
    assertThat(verified.code()).as(verified.err()).isEqualTo(1);
    assertExactlyWhatWasPlanted("evidence");
    assertThat(Evidence.open(folder.resolve("evidence")).run().source().words())
        .contains("Snapshot of Maildirs in", "source-snapshot");
  }

  @Test
  void bothSidesMayBeSnapshots() throws IOException {
    Path target = folder.resolve("target-snapshot");
    snapshot("source", source);
    snapshot("target", target);
    read("source", source);
    Run verified = verify(read("target", target), "evidence");

    assertThat(verified.code()).as(verified.err()).isEqualTo(1);
    assertExactlyWhatWasPlanted("evidence");
  }

  @Test
  void whatCouldNotBeReadIsReadByTheSameCommand() throws IOException {
    Run first = snapshot("source", source);
    String mailbox = mailboxes().get(0).getFileName().toString();
    forget(mailbox);
    FileTime captured = Files.getLastModifiedTime(file(1));
    String live = Files.readString(wave.file());
    Run incomplete = verify(read("source", source), "evidence");
    Files.writeString(wave.file(), live);
    Run second = snapshot("source", source);

    assertThat(incomplete.code()).isEqualTo(3);
    assertThat(incomplete.out()).contains("unread=1");
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(Files.getLastModifiedTime(file(1))).isEqualTo(captured);
  }

  @Test
  void mailboxThatCannotBeReadLeavesTheSnapshotIncomplete() throws IOException {
    try (DovecotWave servers = DovecotWave.start(folder.resolve("servers"))) {
      Files.writeString(servers.file().resolveSibling("master.password"), "wrong\n");

      Run run =
          Run.of(
              "snapshot",
              servers.file().toString(),
              "--side=source",
              "--out=" + source,
              "--only=jack.jute,kit.kerr");

      assertThat(run.code()).isEqualTo(3);
      assertThat(run.out())
          .contains("not read    2 mailboxes: SIDE_STOPPED 2 (run the same command again")
          .endsWith(
              "MUSTER snapshot=INCOMPLETE captured=0 absent=0 unread=2 directory=" + source + "\n");
      assertThat(servers.source().logins().refused()).isEqualTo(1);
      assertThat(servers.target().logins().refused()).isZero();
    }
  }

  @Test
  void whatTheTargetWillNotKeepIsForeseen() throws IOException {
    try (DovecotWave servers = DovecotWave.start(folder.resolve("servers"))) {
      String line = "Subject: long\n\n" + "x".repeat(10_000) + "\n";
      TestMaildir inbox = TestMaildir.create(servers.source().mail().resolve("jack.jute/Maildir"));
      inbox.add(line);
      inbox.folder(new FolderPath(List.of("trash"))).add("Subject: small\n\nx\n");
      inbox.folder(new FolderPath(List.of("TRASH"))).add("Subject: capital\n\nx\n");

      Run run =
          Run.of(
              "snapshot",
              servers.file().toString(),
              "--side=source",
              "--out=" + source,
              "--only=jack.jute");

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out())
          .contains("REC-015     1 item", "a line longer than the target takes: jack.jute INBOX")
          .contains("folders whose names differ in case only: jack.jute")
          .contains("all of them " + source.resolve("forecast.csv"));
      assertThat(source.resolve("forecast.csv"))
          .content()
          .contains("LONG_LINE,", "CASE_MERGE,", ",jack.jute,INBOX,");
    }
  }

  /** As if the mailbox's server had not answered when the snapshot was taken. */
  private void forget(String mailbox) throws IOException {
    SnapshotDirectory directory = new SnapshotDirectory(source);
    try (MailboxWriter writer = MailboxWriter.open(directory, mailbox)) {
      writer.finish(
          CapturedMailbox.unavailable(directory.read(), mailbox, Unavailability.UNAVAILABLE));
    }
  }

  @Test
  void anotherKeyIsRefused() throws IOException {
    snapshot("source", source);
    Path key = folder.resolve("wave/audit.key");
    Files.delete(key);
    Run.of("keygen", "--audit", key.toString());

    assertUsage(
        verify(read("source", source), "evidence"),
        "Cannot compare the source: its snapshot was taken under audit key",
        "name the key it was taken under");
    assertUsage(snapshot("target", source), "another key");
  }

  @Test
  void anotherCanonicalFormIsRefused() throws IOException {
    snapshot("source", source);
    Path about = source.resolve("snapshot.json");
    String text = Files.readString(about);
    String made = "\"canonical\" : " + CanonicalForm.VERSION;
    Files.writeString(about, text.replace(made, "\"canonical\" : 7"));

    assertUsage(
        verify(read("source", source), "evidence"),
        "holds canonical form 7, this version of Muster makes " + CanonicalForm.VERSION,
        "verify with the version that took it");
  }

  @Test
  void depthThatWasNotReadIsRefused() throws IOException {
    Run.of("snapshot", file(), "--side", "source", "--out", source.toString(), "--depth=envelope");
    Path changed = read("source", source);

    assertUsage(verify(changed, "evidence"), "to depth envelope only", "--depth envelope");
    Run headers = Run.of("verify", file(), "--depth=envelope", "--out", folder + "/headers");
    assertThat(headers.code()).as(headers.err()).isEqualTo(1);
    assertThat(headers.out()).contains("unread=0");
  }

  @Test
  void directoryWithoutASnapshotIsNamed() throws IOException {
    assertUsage(
        verify(read("source", Files.createDirectories(source)), "evidence"),
        "snapshot.json': it does not exist",
        "path of the source must be what 'muster snapshot --out' or an exporter wrote");
  }

  @Test
  void directoryInUseIsLeftAlone() throws IOException {
    Files.writeString(Files.createDirectories(source).resolve("precious"), "x");

    assertUsage(snapshot("source", source), "it is not empty", "--out");
    assertThat(source).isDirectoryContaining("glob:**/precious");
  }

  @Test
  void snapshotIsForItsOwnerOnlyAndHoldsNoContent() throws IOException {
    snapshot("source", source);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(source)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.walk(source)) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .noneMatch(file -> text(file).contains("Subject"))
          .noneMatch(file -> text(file).contains("nhs.example"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertExactlyWhatWasPlanted(String evidence) throws IOException {
    try (Stream<FindingRow> findings =
        Evidence.open(folder.resolve(evidence)).rows(Table.FINDINGS)) {
      Score score = Score.of(wave.planted(), Set.of(), findings);
      assertThat(score.missed()).isEmpty();
      assertThat(score.unexpected()).isEmpty();
    }
  }

  private Run snapshot(String side, Path out) {
    return Run.of("snapshot", file(), "--side", side, "--out", out.toString());
  }

  private Run verify(Path waveFile, String evidence) {
    return Run.of("verify", waveFile.toString(), "--out", folder.resolve(evidence).toString());
  }

  private String file() {
    return wave.file().toString();
  }

  private Path read(String side, Path snapshot) throws IOException {
    return read(side, snapshot.toString(), "snapshot");
  }

  /** Lets the wave file name another mail system. */
  private Path read(String side, String path, String type) throws IOException {
    String before = Files.readString(wave.file());
    String section = side + ":\n  type: %s\n  path: %s\n";
    String after =
        before.replaceFirst(
            side + ":\\s*\n  type: \\S+\n  path: \\S+\n", section.formatted(type, path));
    return Files.writeString(wave.file(), after);
  }

  private List<Path> mailboxes() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("wave/source"))) {
      return entries.sorted().toList();
    }
  }

  private Path file(int mailbox) throws IOException {
    String name = mailboxes().get(mailbox).getFileName().toString();
    return new SnapshotDirectory(source).file(name);
  }

  private static void assertUsage(Run run, String... parts) {
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
    assertThat(run.err()).contains(parts);
  }
}
