package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.jobs.config.Wave;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.wave.MailboxPair;

/** The part of a wave that an earlier run could not read to its end, by rows of the list. */
final class Unread {

  static final String PREFIX = "unread:";

  /** What a row of the list and a row of evidence must have in common. */
  private record Listed(int row, String ref, String organisation) {}

  private Unread() {}

  static Wave of(Wave wave, Path evidence) throws UsageException {
    Set<Listed> unread = rows(evidence);
    List<MailboxPair> chosen = wave.pairs().stream().filter(p -> unread.contains(of(p))).toList();
    if (chosen.isEmpty() || chosen.size() < unread.size()) {
      throw new UsageException(
          unread.isEmpty()
              ? "Cannot take what was not read in '%s': all was read".formatted(evidence)
              : "Cannot take what was not read in '%s': the mailbox list is not the one it ran with"
                  .formatted(evidence));
    }
    return Selection.numbered(wave, chosen);
  }

  private static Set<Listed> rows(Path evidence) throws UsageException {
    try (Stream<MailboxRow> rows = Evidence.open(evidence).rows(Table.MAILBOXES)) {
      return rows.filter(row -> row.grade() == Grade.INCOMPLETE)
          .map(row -> new Listed(row.row(), row.ref(), row.organisation()))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Listed of(MailboxPair pair) {
    return new Listed(pair.row(), pair.ref(), pair.organisation());
  }
}
