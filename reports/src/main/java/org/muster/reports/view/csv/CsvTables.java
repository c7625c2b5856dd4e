package org.muster.reports.view.csv;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.muster.reports.view.Names;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.MailboxRow;

/**
 * The tables and their columns, called as in the evidence. Column {@code name} is empty unless a
 * local view asked for names; writers must be UTF-8.
 */
public final class CsvTables {

  private CsvTables() {}

  public static Csv<FindingRow> findings(Names names, Writer out) throws IOException {
    return new Csv<>(
        List.of(
            new Column<>("severity", FindingRow::severity),
            new Column<>("rule", FindingRow::rule),
            new Column<>("organisation", FindingRow::organisation),
            new Column<>("row", FindingRow::row),
            new Column<>("ref", FindingRow::ref),
            new Column<>("name", f -> names.of(f.row()).orElse("")),
            new Column<>("mailbox", FindingRow::mailbox),
            new Column<>("folder", FindingRow::folder),
            new Column<>("verdict", FindingRow::verdict),
            new Column<>("cause", FindingRow::cause),
            new Column<>(
                "sent_day", f -> f.sentDay() == null ? "" : LocalDate.ofEpochDay(f.sentDay())),
            new Column<>("count", FindingRow::count),
            new Column<>("detail", FindingRow::detail),
            new Column<>("item", FindingRow::item),
            new Column<>("fingerprint", FindingRow::fingerprint),
            new Column<>("first_seen", f -> Instant.ofEpochSecond(f.firstSeen())),
            new Column<>("suppression", FindingRow::suppression)),
        out);
  }

  public static Csv<MailboxRow> mailboxes(Names names, Writer out) throws IOException {
    List<Column<MailboxRow>> own =
        List.of(
            new Column<>("grade", MailboxRow::grade),
            new Column<>("organisation", MailboxRow::organisation),
            new Column<>("row", MailboxRow::row),
            new Column<>("ref", MailboxRow::ref),
            new Column<>("name", m -> names.of(m.row()).orElse("")),
            new Column<>("mailbox", MailboxRow::mailbox),
            new Column<>("kind", MailboxRow::kind),
            new Column<>("expectation", MailboxRow::expectation),
            new Column<>("sources", MailboxRow::sources),
            new Column<>("depth", MailboxRow::depth),
            new Column<>("source_unavailable", MailboxRow::sourceUnavailable),
            new Column<>("target_unavailable", MailboxRow::targetUnavailable),
            new Column<>("balanced", MailboxRow::balanced),
            new Column<>("critical", MailboxRow::critical),
            new Column<>("high", MailboxRow::high),
            new Column<>("medium", MailboxRow::medium),
            new Column<>("low", MailboxRow::low),
            new Column<>("info", MailboxRow::info),
            new Column<>("folders_listed", MailboxRow::foldersListed),
            new Column<>("folders_compared", MailboxRow::foldersCompared),
            new Column<>("folders_skipped", MailboxRow::foldersSkipped));
    return new Csv<>(Column.withLedger(own, MailboxRow::ledger), out);
  }

  public static Csv<FolderRow> folders(Writer out) throws IOException {
    List<Column<FolderRow>> own =
        List.of(
            new Column<>("pair", FolderRow::pair),
            new Column<>("mailbox", FolderRow::mailbox),
            new Column<>("folder", FolderRow::folder),
            new Column<>("on_source", FolderRow::onSource),
            new Column<>("on_target", FolderRow::onTarget),
            new Column<>("skipped", FolderRow::skipped),
            new Column<>("balanced", FolderRow::balanced));
    return new Csv<>(Column.withLedger(own, FolderRow::ledger), out);
  }
}
