package org.muster.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.reports.storage.Json;
import org.muster.reports.storage.Sha256;
import org.muster.reports.storage.Trees;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.match.Cause;

class FinishingTest {

  private static final int PAIRS = 7;
  private static final List<PairRows> WAVE =
      IntStream.range(0, PAIRS).mapToObj(n -> SampleRows.pair(n, 10 + n)).toList();
  private static final List<FindingRow> ACROSS =
      List.of(wide(3, "REC-012"), wide(-1, "RUN-001"), wide(1, "REC-012"));

  /** Stands for a kill: nothing that runs after it may tidy up what a kill would leave. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @TempDir private Path folder;

  @Test
  void rowsComeInMailboxOrderWhereverTheyWereStaged() throws IOException {
    EvidenceDirectory finished = finished("a", WAVE);
    Evidence evidence = Evidence.open(finished.out(), Optional.of(TableTest.KEY));
    assertThat(rows(evidence, Table.MAILBOXES))
        .extracting(MailboxRow::pair)
        .containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(rows(evidence, Table.ITEMS))
        .isSortedAccordingTo(Table.ITEMS.shape().order())
        .hasSize(91)
        .containsAll(WAVE.get(5).items());
    assertThat(rows(evidence, Table.FINDINGS)).first().extracting(FindingRow::pair).isEqualTo(-1);
    assertThat(rows(evidence, Table.FINDINGS)).hasSize(94).containsAll(ACROSS);
    assertThat(rows(evidence, Table.FOLDERS)).hasSize(14);
    assertThat(evidence.run()).isEqualTo(Staged.run(PAIRS));
  }

  @Test
  void stagedRowsAreGoneAndNothingElseIsLeft() throws IOException {
    assertThat(files(finished("a", WAVE).out()).keySet())
        .containsExactly(
            "findings/00000.parquet",
            "folders/00000.parquet",
            "mailboxes/00000.parquet",
            "manifest.json",
            "private/items/00000.parquet",
            "run.json");
  }

  @Test
  void sameRowsInAnyArrangementGiveTheSameRoots() throws IOException {
    Manifest one = manifest(finished("a", WAVE));
    EvidenceDirectory scattered = new EvidenceDirectory(folder.resolve("b"));
    Staged staged = new Staged(scattered);
    List<PairRows> pairs = new ArrayList<>(WAVE);
    Collections.shuffle(pairs, new Random(3));
    for (PairRows pair : pairs) {
      staged.checkpoint(List.of(pair));
    }
    staged.across(ACROSS.subList(1, 3)).across(List.of()).across(ACROSS.subList(0, 1));
    finish(scattered);
    assertThat(manifest(scattered).tables()).isEqualTo(one.tables());
    assertThat(openFiles(scattered))
        .isEqualTo(openFiles(new EvidenceDirectory(folder.resolve("a"))));
  }

  @Test
  void anyOtherRowGivesAnotherRoot() throws IOException {
    String root = manifest(finished("a", WAVE)).tables().get("items").root();
    List<PairRows> other = new ArrayList<>(WAVE);
    List<ItemRow> items = new ArrayList<>(WAVE.get(2).items());
    ItemRow was = items.get(4);
    items.set(
        4,
        new ItemRow(
            was.key(),
            was.pair(),
            was.member(),
            was.verdict(),
            Cause.NONE,
            was.differing(),
            was.tolerances(),
            was.source(),
            was.target()));
    PairRows pair = WAVE.get(2);
    other.set(2, new PairRows(pair.mailbox(), pair.folders(), pair.findings(), items));
    assertThat(manifest(finished("b", other)).tables().get("items").root()).isNotEqualTo(root);
  }

  @Test
  void killAtAnyPointAndRepeatingGivesTheSame() throws IOException {
    EvidenceDirectory calm = finished("calm", WAVE);
    for (int step = 0; ; step++) {
      EvidenceDirectory directory = staged("killed-" + step, WAVE);
      if (!killedAfter(step, directory)) {
        assertThat(step).isGreaterThan(8);
        return;
      }
      killedAfter(step / 2, directory);
      finish(directory);
      assertThat(manifest(directory).tables()).isEqualTo(manifest(calm).tables());
      assertThat(files(directory.out()).keySet()).isEqualTo(files(calm.out()).keySet());
      assertThat(openFiles(directory)).isEqualTo(openFiles(calm));
      assertThat(rows(Evidence.open(directory.out(), Optional.of(TableTest.KEY)), Table.ITEMS))
          .isEqualTo(rows(Evidence.open(calm.out(), Optional.of(TableTest.KEY)), Table.ITEMS));
    }
  }

  private static boolean killedAfter(int steps, EvidenceDirectory directory) throws IOException {
    int[] left = {steps};
    Runnable kill =
        () -> {
          if (left[0]-- == 0) {
            throw new Killed();
          }
        };
    try {
      new Finishing(directory, Optional.of(TableTest.KEY), Staged.run(PAIRS), kill).finish();
      return false;
    } catch (Killed e) {
      return true;
    }
  }

  @Test
  void finishingTwiceChangesNothing() throws IOException {
    EvidenceDirectory directory = finished("a", WAVE);
    Map<String, String> before = files(directory.out());
    finish(directory);
    assertThat(files(directory.out())).isEqualTo(before);
  }

  @Test
  void pairThatAppearsTwiceIsRefused() throws IOException {
    EvidenceDirectory directory = staged("a", WAVE);
    new Staged(directory).checkpoint(List.of(WAVE.get(4)));
    assertRefused(directory, "mailbox pair 4 is in table mailboxes twice");
  }

  @Test
  void itemsOfAPairThatAppearTwiceAreRefused() throws IOException {
    EvidenceDirectory directory = staged("a", WAVE);
    new Staged(directory).file(Table.ITEMS, WAVE.get(4).items());
    assertRefused(
        directory, "mailbox pair 4 has 14 rows more in table items than its mailbox row states");
  }

  @Test
  void missingRowsAreRefused() throws IOException {
    EvidenceDirectory directory = new EvidenceDirectory(folder.resolve("a"));
    PairRows pair = SampleRows.pair(0, 3);
    new Staged(directory)
        .checkpoint(
            List.of(
                new PairRows(
                    pair.mailbox(), pair.folders(), pair.findings().subList(0, 2), pair.items())));
    assertThatThrownBy(() -> finish(directory, 1))
        .hasMessageEndingWith(
            "mailbox pair 0 has 1 rows fewer in table findings than its mailbox row states");
  }

  @Test
  void missingPairIsRefused() throws IOException {
    assertRefused(staged("a", WAVE.subList(0, 6)), "6 mailbox pairs are there (must be 7)");
  }

  @Test
  void rowsOfAnUnknownPairAreRefused() throws IOException {
    EvidenceDirectory directory = staged("a", WAVE);
    new Staged(directory).file(Table.FOLDERS, List.of(SampleRows.folder(99, 0)));
    assertRefused(
        directory, "table folders has rows of mailbox pair 99, which is not in table mailboxes");
  }

  @Test
  void filesInProgressAreNoRows() throws IOException {
    EvidenceDirectory directory = staged("a", WAVE);
    Path hidden = directory.staged(Table.MAILBOXES).resolve(".part-9.parquet.inprogress.1f");
    Files.writeString(hidden, "half a file");
    finish(directory);
    assertThat(Evidence.open(directory.out()).run().wave().pairs()).isEqualTo(PAIRS);
  }

  @Test
  void refusedRowsLeaveNothingThatLooksFinished() throws IOException {
    EvidenceDirectory directory = finished("a", WAVE);
    new Staged(directory).checkpoint(WAVE.subList(0, 3));
    assertRefused(directory, "3 mailbox pairs are there (must be 7)");
    assertThatThrownBy(() -> Evidence.open(directory.out()))
        .hasMessageContaining("it has no manifest.json");
  }

  @Test
  void wholenessIsToldFromStagedAndFromFinalRows() throws IOException {
    EvidenceDirectory directory = staged("a", WAVE);
    assertThat(directory.isWhole(PAIRS, TableTest.KEY)).isTrue();
    assertThat(directory.isWhole(PAIRS + 1, TableTest.KEY)).isFalse();
    finish(directory);
    assertThat(directory.isWhole(PAIRS, TableTest.KEY)).isTrue();
    assertThat(new EvidenceDirectory(folder.resolve("none")).isWhole(1, TableTest.KEY)).isFalse();
  }

  @Test
  void manifestHoldsTheHashOfEveryFile() throws IOException {
    EvidenceDirectory directory = finished("a", WAVE);
    Manifest manifest = manifest(directory);
    assertThat(manifest.sealed()).isFalse();
    assertThat(manifest.files()).hasSize(5);
    for (Manifest.FileEntry file : manifest.files()) {
      assertThat(file.sha256()).isEqualTo(Sha256.of(directory.out().resolve(file.path())));
    }
  }

  @Test
  void shortenedFileIsSaidInOneLine() throws IOException {
    EvidenceDirectory directory = finished("a", WAVE);
    Path file = directory.folder(Table.FINDINGS).resolve("00000.parquet");
    Files.write(file, new byte[12]);
    assertThatThrownBy(() -> Evidence.open(directory.out()))
        .isInstanceOf(IOException.class)
        .hasMessageMatching(
            "Cannot read '.*00000.parquet': it has 12 octets \\(the manifest says \\d+\\)");
  }

  @Test
  void privateTreeMayBeDestroyedAlone() throws IOException {
    EvidenceDirectory directory = finished("a", WAVE);
    Files.delete(directory.folder(Table.ITEMS).resolve("00000.parquet"));
    Evidence evidence = Evidence.open(directory.out(), Optional.of(TableTest.KEY));
    assertThat(rows(evidence, Table.MAILBOXES)).hasSize(PAIRS);
    assertThatThrownBy(() -> rows(evidence, Table.ITEMS)).hasMessageEndingWith("it does not exist");
  }

  @Test
  void openFilesHoldNothingPrivate() throws IOException {
    EvidenceDirectory directory = finished("a", WAVE);
    for (Path file : Trees.parquetFiles(directory.out())) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(text).doesNotContain("ward round", "1234567890/");
    }
  }

  private EvidenceDirectory finished(String name, List<PairRows> pairs) throws IOException {
    EvidenceDirectory directory = staged(name, pairs);
    finish(directory);
    return directory;
  }

  /** Pairs in two checkpoints, later ones first. */
  private EvidenceDirectory staged(String name, List<PairRows> pairs) throws IOException {
    EvidenceDirectory directory = new EvidenceDirectory(folder.resolve(name));
    int half = pairs.size() / 2;
    new Staged(directory)
        .checkpoint(pairs.subList(half, pairs.size()))
        .checkpoint(pairs.subList(0, half))
        .across(ACROSS);
    return directory;
  }

  private static void finish(EvidenceDirectory directory) throws IOException {
    finish(directory, PAIRS);
  }

  private static void finish(EvidenceDirectory directory, int pairs) throws IOException {
    Finishing.finish(directory, Optional.of(TableTest.KEY), Staged.run(pairs));
  }

  private static void assertRefused(EvidenceDirectory directory, String why) {
    assertThatThrownBy(() -> finish(directory))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot finish evidence in '%s': %s", directory.out(), why);
  }

  private static <R> List<R> rows(Evidence evidence, Table<R> table) throws IOException {
    try (Stream<R> rows = evidence.rows(table)) {
      return rows.toList();
    }
  }

  private static Manifest manifest(EvidenceDirectory directory) throws IOException {
    return Json.read(directory.manifest(), Manifest.class);
  }

  /** Hashes of the files that anybody can read; encryption is never twice the same. */
  private static Map<String, String> openFiles(EvidenceDirectory directory) throws IOException {
    Map<String, String> files = files(directory.out());
    files.keySet().removeIf(path -> path.startsWith("private") || path.equals("manifest.json"));
    return files;
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(out.relativize(file).toString(), Sha256.of(file));
      }
    }
    return hashes;
  }

  private static FindingRow wide(int pair, String rule) {
    FindingRow f = SampleRows.finding(pair, 700);
    return new FindingRow(
        f.fingerprint(),
        rule,
        Severity.HIGH,
        f.mailbox(),
        f.pair(),
        f.row(),
        f.ref(),
        f.organisation(),
        f.folder(),
        f.verdict(),
        f.cause(),
        f.item(),
        f.sentDay(),
        f.count(),
        f.detail(),
        f.firstSeen());
  }
}
