package org.muster.reports.view.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.muster.reports.view.Names;
import org.muster.reports.view.RunFacts;
import org.muster.reports.view.Summary;

/** Writes the page: one file that needs nothing else, not even a script. */
public final class HtmlReport {

  private HtmlReport() {}

  /** Writes well-formed XML that is HTML as well; the writer must be UTF-8. */
  public static void write(RunFacts run, Summary summary, Names names, Writer out)
      throws IOException {
    Page page = new Page(run, summary, names);
    List<Section> sections = sections(page);
    out.write(
        Markup.of(
                """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8" />
                <meta http-equiv="Content-Security-Policy" content="{}" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta name="referrer" content="no-referrer" />
                <meta name="robots" content="noindex" />
                <title>{} – {} – Muster</title>
                <link rel="icon" href="data:," />
                <style>{}</style>
                </head>
                <body>
                <a class="skip" href="#main">Skip to the grade</a>
                <header><p class="brand">Muster <span>migration verification</span></p></header>
                <main id="main" tabindex="-1">
                <h1><span class="over">Wave</span> <bdi>{}</bdi></h1>
                {}{}
                <nav aria-labelledby="contents"><h2 id="contents">Contents</h2>
                <ol>
                {}</ol></nav>
                {}</main>
                <footer><p>{}</p></footer>
                </body>
                </html>
                """,
                PageStyle.policy(),
                summary.wave().grade(),
                run.wave(),
                PageStyle.css(),
                run.wave(),
                VerdictBanner.of(page),
                Notices.of(page),
                Markup.all(sections.stream().map(Section::contentsLine).toList()),
                Markup.all(sections.stream().map(Section::markup).toList()),
                "Rendered by Muster from the evidence only. Read-only at both mail systems.")
            .html());
  }

  private static List<Section> sections(Page page) {
    return List.of(
        BridgeSection.of(page),
        OutcomeSection.of(page),
        RulesSection.of(page),
        SuppressedSection.of(page),
        OrganisationsSection.of(page),
        ProtectionSection.of(page),
        MailboxesSection.of(page),
        NotComparedSection.of(page),
        ScopeSection.of(page),
        TolerancesSection.of(page),
        SilenceSection.of(page),
        QuerySection.of(page));
  }
}
