package org.muster.reports.view.html;

/**
 * A part of the page under a second-level heading.
 *
 * @param id anchor, unique in the page
 */
record Section(String id, String title, Markup body) {

  Markup markup() {
    return Markup.of(
        """
        <section aria-labelledby="{}">
        <h2 id="{}">{}</h2>
        {}</section>
        """,
        id,
        id,
        title,
        body);
  }

  Markup contentsLine() {
    return Markup.of("<li><a href=\"#{}\">{}</a></li>\n", id, title);
  }
}
