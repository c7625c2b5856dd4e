package org.muster.reports.view.html;

import org.muster.rules.mail.Depth;

/** What must be read before any number: names shown, depth, seal. */
final class Notices {

  private Notices() {}

  static Markup of(Page page) {
    Markup notices = Markup.NONE;
    if (!page.names().isEmpty()) {
      notices =
          notices.plus(
              notice("This copy shows names. It is a local view: do not pass it on as evidence."));
    }
    if (page.run().depth() != Depth.CONTENT) {
      notices = notices.plus(notice("The content of items was not read (REC-010)."));
    }
    return notices.plus(
        notice("Not sealed: this evidence carries no signature yet, so it proves no origin."));
  }

  private static Markup notice(String text) {
    return Markup.of("<p class=\"notice\">{}</p>\n", text);
  }
}
