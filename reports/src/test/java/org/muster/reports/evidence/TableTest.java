package org.muster.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.evidence.PairRows;

class TableTest {

  static final InvestigatorKey KEY =
      InvestigatorKey.of("0123456789abcdef0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII));

  @TempDir private Path folder;

  @Test
  void everyColumnComesBack() throws IOException {
    List<PairRows> pairs = IntStream.range(0, 6).mapToObj(n -> SampleRows.pair(n, 40)).toList();
    assertComesBack(Table.MAILBOXES, pairs.stream().map(PairRows::mailbox).toList());
    assertComesBack(Table.FOLDERS, pairs.stream().flatMap(p -> p.folders().stream()).toList());
    assertComesBack(Table.FINDINGS, pairs.stream().flatMap(p -> p.findings().stream()).toList());
    assertComesBack(Table.ITEMS, pairs.stream().flatMap(p -> p.items().stream()).toList());
  }

  @Test
  void fileOfNoRowsIsAFile() throws IOException {
    assertComesBack(Table.FINDINGS, List.of());
    assertComesBack(Table.ITEMS, List.of());
  }

  @Test
  void datesThatNoEngineHasBecomeTheLastOne() throws IOException {
    FindingRow f = SampleRows.finding(0, 0);
    FindingRow far =
        new FindingRow(
            f.fingerprint(),
            f.rule(),
            f.severity(),
            f.mailbox(),
            f.pair(),
            f.row(),
            f.ref(),
            f.organisation(),
            f.folder(),
            f.verdict(),
            f.cause(),
            f.item(),
            Integer.MAX_VALUE,
            f.count(),
            f.detail(),
            Long.MAX_VALUE);
    assertThat(Staged.read(Table.FINDINGS, written(Table.FINDINGS, List.of(far))))
        .singleElement()
        .satisfies(back -> assertThat(back.sentDay()).isEqualTo(2_932_896))
        .satisfies(back -> assertThat(back.firstSeen()).isEqualTo(253_402_300_799L));
  }

  @Test
  void streamBelowStaysOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Table.MAILBOXES.writer(out, Optional.empty()).close();
    assertThat(closed[0]).isFalse();
  }

  @Test
  void privateRowsAreNeverWrittenWithoutAKey() {
    assertThatThrownBy(() -> Table.ITEMS.writer(new ByteArrayOutputStream(), Optional.empty()))
        .hasMessage("Cannot open table items: it is private (give the investigator key)");
  }

  @Test
  void privateFileShowsNothing() throws IOException {
    byte[] file = Files.readAllBytes(written(Table.ITEMS, SampleRows.pair(0, 500).items()));
    String text = new String(file, StandardCharsets.ISO_8859_1);
    String hex = SampleRows.item(0, 1).key().toString();
    assertThat(text).doesNotContain("ward round", "source_folder", "MISSING", hex, "1234567890");
  }

  @Test
  void wrongKeyIsSaidInOneLine() throws IOException {
    Path file = written(Table.ITEMS, SampleRows.pair(0, 5).items());
    Optional<InvestigatorKey> other =
        Optional.of(
            InvestigatorKey.of(
                "another".repeat(5).substring(3).getBytes(StandardCharsets.US_ASCII)));
    assertThatThrownBy(() -> RowReader.open(Table.ITEMS, file, other))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot read '%s': it does not open under this investigator key, or is damaged", file);
  }

  @Test
  void damagedFileIsSaidInOneLine() throws IOException {
    Path file = written(Table.FINDINGS, SampleRows.pair(0, 500).findings());
    byte[] octets = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(octets, octets.length - 100));
    assertThatThrownBy(() -> Staged.read(Table.FINDINGS, file))
        .hasMessageEndingWith("': it is damaged or no evidence of Muster");
  }

  @Test
  void damageWithinAFileIsSaidInOneLine() throws IOException {
    Path file = written(Table.FINDINGS, SampleRows.pair(0, 500).findings());
    byte[] octets = Files.readAllBytes(file);
    Arrays.fill(octets, 40, 4_000, (byte) 0x5a);
    Files.write(file, octets);
    assertThatThrownBy(() -> Staged.read(Table.FINDINGS, file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("': it is damaged or no evidence of Muster");
  }

  @Test
  void fileOfAnotherTableIsRefused() throws IOException {
    Path file = written(Table.FOLDERS, SampleRows.pair(0, 1).folders());
    assertThatThrownBy(() -> Staged.read(Table.FINDINGS, file))
        .hasMessageEndingWith("': column fingerprint is not there");
  }

  @Test
  void tableIsTheSameAfterSerialisation() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
      objects.writeObject(Table.ITEMS);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(in.readObject()).isSameAs(Table.ITEMS);
    }
  }

  @Test
  void manyRowsComeBackInManyRowGroups() throws IOException {
    List<ItemRow> rows = IntStream.range(0, 120_000).mapToObj(n -> SampleRows.item(0, n)).toList();
    assertComesBack(Table.ITEMS, rows);
    List<MailboxRow> mailboxes =
        IntStream.range(0, 20_000).mapToObj(n -> SampleRows.mailbox(n, 1, 1, 1)).toList();
    assertComesBack(Table.MAILBOXES, mailboxes);
  }

  private <R> void assertComesBack(Table<R> table, List<R> rows) throws IOException {
    assertThat(Staged.read(table, written(table, rows)).equals(rows)).isTrue();
  }

  private <R> Path written(Table<R> table, List<R> rows) throws IOException {
    Path file = folder.resolve(table.name() + ".parquet");
    Staged.write(table, rows, file);
    return file;
  }
}
