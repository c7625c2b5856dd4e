package org.muster.reports.view.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.reports.evidence.LedgerColumn;
import org.muster.reports.evidence.Table;
import org.muster.reports.view.Names;
import org.muster.reports.view.SampleMailbox;
import org.muster.reports.view.SampleWave;
import org.muster.rules.evidence.CauseCount;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.Ledger.Account;
import org.muster.rules.evidence.ProtectedItems;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class CsvTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "plain|plain",
        "a,b|\"a,b\"",
        "say \"x\"|\"say \"\"x\"\"\"",
        "=1+1|\"'=1+1\"",
        "+44 20|\"'+44 20\"",
        "-2|\"'-2\"",
        "@SUM(A1)|\"'@SUM(A1)\"",
        "\uff1dcmd|\"'\uff1dcmd\"",
      },
      delimiter = '|')
  void cellIsQuotedAndNeverAFormula(String text, String cell) throws IOException {
    assertThat(written(text)).isEqualTo("\ufeffcell\r\n" + cell + "\r\n");
  }

  @Test
  void blanksBeforeAFormulaDoNotHideIt() throws IOException {
    assertThat(written("  =1")).endsWith("\r\n\"'  =1\"\r\n");
  }

  @Test
  void lineEndsInACellAreWrittenOut() throws IOException {
    assertThat(written("a\r\nb")).endsWith("\r\na\\u000D\\u000Ab\r\n");
  }

  @Test
  void negativeNumberIsANumber() throws IOException {
    assertThat(written(-5L)).endsWith("\r\n-5\r\n");
  }

  @Test
  void mailboxesHaveTheirLedger() throws IOException {
    StringWriter out = new StringWriter();
    SampleMailbox mailbox = SampleMailbox.passing(0, "RA7", 10);
    CsvTables.mailboxes(Names.NONE, out).add(mailbox.row());
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0))
        .startsWith("\ufeffgrade,organisation,row,")
        .endsWith(",target_labelled");
    assertThat(lines.get(1)).startsWith("PASS,RA7,2,MB0000,,");
    assertThat(lines.get(1).split(",", -1)).hasSameSizeAs(lines.get(0).split(",", -1));
  }

  @Test
  void columnsAreCalledAsInTheEvidence() throws IOException {
    assertThat(heading(out -> CsvTables.findings(Names.NONE, out)))
        .isSubsetOf(withName(Table.FINDINGS));
    assertThat(heading(out -> CsvTables.mailboxes(Names.NONE, out)))
        .isSubsetOf(withName(Table.MAILBOXES));
    assertThat(heading(CsvTables::folders)).isSubsetOf(Table.FOLDERS.columnNames());
  }

  private interface Begin {
    void on(StringWriter out) throws IOException;
  }

  private static List<String> heading(Begin table) throws IOException {
    StringWriter out = new StringWriter();
    table.on(out);
    return List.of(out.toString().strip().substring(1).split(","));
  }

  private static List<String> withName(Table<?> table) {
    return Stream.concat(table.columnNames().stream(), Stream.of("name")).toList();
  }

  @Test
  void everyNumberOfALedgerIsAColumn() {
    Ledger counting =
        new Ledger(
            new Account(1, 2, 3, 4, 5, 6, 7, 8, new ProtectedItems(34, 35, 36)),
            new Account(9, 10, 11, 12, 13, 14, 15, 16, new ProtectedItems(37, 38, 39)),
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            29,
            31,
            32,
            33,
            List.of(
                new CauseCount(Verdict.MISSING, Cause.STRANDED, 28),
                new CauseCount(Verdict.EXTRA, Cause.AFTER_CUTOVER, 30)));
    assertThat(LedgerColumn.ALL)
        .extracting(c -> c.number().applyAsLong(counting))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 39).boxed().toList());
  }

  @Test
  void namesAreEmptyUnlessAskedFor() throws IOException {
    assertThat(findings(Names.NONE)).doesNotContain("Ada");
    assertThat(findings(new Names(Map.of(5, "Ada Lovelace")))).contains(",Ada Lovelace,");
  }

  private static String findings(Names names) throws IOException {
    StringWriter out = new StringWriter();
    Csv<FindingRow> csv = CsvTables.findings(names, out);
    for (var row : SampleWave.findings().toList()) {
      csv.add(row);
    }
    return out.toString();
  }

  private static String written(Object cell) throws IOException {
    StringWriter out = new StringWriter();
    new Csv<Object>(List.of(new Column<>("cell", c -> c)), out).add(cell);
    return out.toString();
  }
}
