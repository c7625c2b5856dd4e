package org.muster.jobs.config;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.muster.rules.catalogue.Catalogue;
import org.muster.rules.suppression.Scope;
import org.muster.rules.suppression.Suppression;

/** Reads one suppression. What can never be right is a problem; what ends in time is not. */
final class SuppressionReader {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
  private static final String OF_EVIDENCE = "EVD-";
  private static final Scope NOTHING = new Scope("", null, null, null);

  private final Section section;

  private SuppressionReader(Section section) {
    this.section = section;
  }

  static Suppression read(Section section) {
    return new SuppressionReader(section).read();
  }

  private Suppression read() {
    Optional<LocalDate> created = day("created");
    Optional<LocalDate> expires = day("expires");
    created.ifPresent(first -> expires.ifPresent(last -> within(first, last)));
    // Stand-ins are never used: a problem goes with each.
    Suppression read =
        new Suppression(
            section.required("id", SuppressionReader::id, ""),
            scope(),
            section.required("reason", Function.identity(), ""),
            section.required("owner", Function.identity(), ""),
            section.required("approved-by", Function.identity(), ""),
            section.required("ticket", Function.identity(), ""),
            created.orElse(LocalDate.EPOCH),
            expires.orElse(LocalDate.EPOCH));
    section.finish();
    approved(read);
    return read;
  }

  private Scope scope() {
    if (!section.has("scope")) {
      section.problem(
          section.line(), "Cannot find key 'suppressions.scope' (is required, with a rule)");
    }
    return section.section("scope").map(SuppressionReader::scope).orElse(NOTHING);
  }

  private static Scope scope(Section scope) {
    Scope read =
        new Scope(
            scope.required("rule", SuppressionReader::rule, ""),
            scope.value("mailbox", SuppressionReader::token).orElse(null),
            scope.value("folder", Function.identity()).orElse(null),
            scope.value("fingerprint", SuppressionReader::token).orElse(null));
    scope.finish();
    return read;
  }

  private void approved(Suppression read) {
    if (!read.owner().isEmpty() && person(read.owner()).equals(person(read.approvedBy()))) {
      section.problem(
          section.line("approved-by"),
          "Invalid suppressions.approved-by: '%s' is the owner (must be another person)"
              .formatted(read.approvedBy()));
    }
  }

  private Optional<LocalDate> day(String key) {
    if (!section.has(key)) {
      section.problem(
          section.line(), "Cannot find key 'suppressions.%s' (is required)".formatted(key));
    }
    return section.value(key, Values::day);
  }

  private void within(LocalDate created, LocalDate expires) {
    LocalDate last = created.plus(Suppression.LONGEST);
    if (expires.isBefore(created) || expires.isAfter(last)) {
      section.problem(
          section.line("expires"),
          "Invalid suppressions.expires: '%s' (must be from %s to %s, a year after created)"
              .formatted(expires, created, last));
    }
  }

  private static String person(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String id(String text) {
    if (!ID.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'%s' (must be up to 40 letters, digits, '.', '_' and '-')".formatted(text));
    }
    return text;
  }

  private static String rule(String text) {
    if (text.toUpperCase(Locale.ROOT).startsWith(OF_EVIDENCE)) {
      throw new IllegalArgumentException(
          "'%s' (what is wrong with the evidence itself cannot be suppressed)".formatted(text));
    }
    return Catalogue.find(text)
        .map(rule -> rule.descriptor().id())
        .orElseThrow(() -> new IllegalArgumentException("'%s'%s".formatted(text, meant(text))));
  }

  private static String meant(String rule) {
    return Catalogue.nearest(rule)
        .map(" (did you mean '%s'?)"::formatted)
        .orElse(" (must be the id of a rule; see 'muster rules list')");
  }

  private static String token(String text) {
    if (!TOKEN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'%s' (must be 32 hexadecimal digits in lower case, as findings have it)"
              .formatted(text));
    }
    return text;
  }
}
