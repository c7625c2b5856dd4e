package org.muster.jobs.mover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.muster.jobs.config.DelimitedText;
import org.muster.rules.claim.MailboxClaim;

/**
 * Reads what {@code Get-MoveRequestStatistics}, {@code Get-MailboxImportRequestStatistics} and
 * {@code Get-MigrationUserStatistics} say, as {@code Export-Csv} writes it: a row a mailbox.
 */
final class MoveReport {

  private static final String STATUS = "status";
  private static final String FINISHED = "completed";

  private static final List<String> NAMES =
      List.of(
          "emailaddress",
          "primarysmtpaddress",
          "targetmailbox",
          "targetmailboxidentity",
          "mailboxidentity",
          "mailboxemailaddress",
          "targetalias",
          "alias",
          "identity");

  private static final List<String> SKIPPED =
      List.of("baditemsencountered", "largeitemsencountered", "skippeditemcount");

  private final Hearing hearing;

  MoveReport(Hearing hearing) {
    this.hearing = hearing;
  }

  void read(String text) {
    List<DelimitedText.Row> rows = DelimitedText.rows(text);
    if (rows.isEmpty()) {
      return;
    }
    List<String> heading =
        rows.get(0).fields().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    rows.stream().skip(1).forEach(row -> row(heading, row));
  }

  private void row(List<String> heading, DelimitedText.Row row) {
    Optional<MailboxClaim> claim =
        row.closed() && row.fields().size() == heading.size()
            ? claim(heading, row.fields())
            : Optional.empty();
    List<String> names = values(heading, row.fields(), NAMES);
    if (claim.isEmpty() || names.isEmpty()) {
      hearing.unreadable();
    } else {
      hearing.target(names).ifPresent(target -> hearing.mailbox(target, claim.get()));
    }
  }

  /** Empty where the status is not told, or a number is none. */
  private static Optional<MailboxClaim> claim(List<String> heading, List<String> fields) {
    List<String> status = values(heading, fields, List.of(STATUS));
    OptionalLong skipped = sum(values(heading, fields, SKIPPED));
    if (status.isEmpty() || skipped.isEmpty()) {
      return Optional.empty();
    }
    boolean finished = status.get(0).toLowerCase(Locale.ROOT).startsWith(FINISHED);
    return Optional.of(new MailboxClaim(finished, skipped.getAsLong()));
  }

  private static OptionalLong sum(List<String> numbers) {
    long sum = 0;
    for (String number : numbers) {
      if (!number.matches("\\d{1,9}")) {
        return OptionalLong.empty();
      }
      sum += Long.parseLong(number);
    }
    return OptionalLong.of(sum);
  }

  private static List<String> values(
      List<String> heading, List<String> fields, List<String> columns) {
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      int place = heading.indexOf(column);
      if (place >= 0 && place < fields.size() && !fields.get(place).isEmpty()) {
        values.add(fields.get(place));
      }
    }
    return values;
  }
}
