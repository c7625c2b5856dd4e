package org.muster.reports.view.html;

import java.util.Locale;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;

/** Grades and severities as labels: always a word, coloured as well. */
final class Tag {

  private Tag() {}

  static Markup of(Grade grade) {
    return tag("g-", grade.name());
  }

  static Markup of(Severity severity) {
    return tag("s-", severity.name());
  }

  private static Markup tag(String family, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String word = name.charAt(0) + lower.substring(1);
    return Markup.of("<strong class=\"tag {}{}\">{}</strong>", family, lower, word);
  }
}
