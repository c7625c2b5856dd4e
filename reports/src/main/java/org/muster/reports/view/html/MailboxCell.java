package org.muster.reports.view.html;

import org.muster.reports.view.Names;
import org.muster.rules.mail.Digest;

/** Says which mailbox a row is about, to those who hold the mailbox list and to nobody else. */
final class MailboxCell {

  private static final int BRIEF = 12;

  private final Names names;

  MailboxCell(Names names) {
    this.names = names;
  }

  /** With the whole token, by which other tables can be searched. */
  Markup of(int row, String ref, Digest token) {
    return cell(row, ref, token.toString());
  }

  /** With as much of the token as tells mailboxes of one wave apart. */
  Markup brief(int row, String ref, Digest token) {
    return cell(row, ref, token.toString().substring(0, BRIEF));
  }

  private Markup cell(int row, String ref, String token) {
    if (row == 0) {
      return Markup.of("the whole wave");
    }
    return Markup.of(
        "{}<span class=\"sub\">row&#160;{} · <code>{}</code></span>", label(row, ref), row, token);
  }

  private Markup label(int row, String ref) {
    String label = names.of(row).orElse(ref);
    return label.isBlank() ? Markup.NONE : Markup.of("<bdi>{}</bdi> ", label);
  }
}
