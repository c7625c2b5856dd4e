package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;

import org.muster.reports.view.Shown;

/** Says, in numbers, that a list was cut, and where the rest is. */
final class CutNote {

  private CutNote() {}

  static Markup of(Shown<?> shown, String what, String table) {
    if (!shown.isCut()) {
      return Markup.NONE;
    }
    return Markup.of(
        "<p class=\"cut\">The first {} of {} {} are shown. All are in the table <code>{}</code>:"
            + " see <a href=\"#query\">how to query the evidence</a>.</p>\n",
        count(shown.rows().size()),
        count(shown.total()),
        what,
        table);
  }
}
