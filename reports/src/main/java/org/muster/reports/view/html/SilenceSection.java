package org.muster.reports.view.html;

import java.util.ArrayList;
import java.util.List;

/** What nobody may conclude from the report. */
final class SilenceSection {

  private SilenceSection() {}

  static Section of(Page page) {
    List<String> limits = new ArrayList<>();
    limits.add(
        switch (page.run().depth()) {
          case COUNTS -> "Only counts were compared. Whether any item is the same is not known.";
          case ENVELOPE ->
              "Only headers and structure were compared. Text and attachments were not read.";
          case CONTENT ->
              "Items are compared as they were when the run read them, not before or after.";
        });
    limits.add(
        "The evidence is not sealed: nothing signed proves yet that its files are as the run wrote"
            + " them.");
    limits.add("Mailboxes that the mailbox list does not name were not looked for.");
    limits.add("Folders listed as not compared may hold anything.");
    limits.add(
        "It does not say that a control or a law is complied with; it is evidence for that.");
    limits.add(
        "It names no owner of a mailbox: one is its line in the mailbox list and a keyed token.");
    List<Markup> lines = limits.stream().map(l -> Markup.of("<li>{}</li>\n", l)).toList();
    return new Section(
        "silence",
        "What this report does not say",
        Markup.of("<ul>\n{}</ul>\n", Markup.all(lines)));
  }
}
