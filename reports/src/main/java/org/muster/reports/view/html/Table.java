package org.muster.reports.view.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A data table as screen readers need it: a caption, a header for each column, and the first cell
 * of a row as the row's header.
 */
final class Table {

  /** How a column is set. */
  enum Column {
    TEXT(""),
    NUMBER("n"),
    WIDE("wide");

    private final String style;

    Column(String style) {
      this.style = style;
    }
  }

  private static final Set<Object> NOTHING = Set.of("0", "0 %");

  private final String caption;
  private final List<String> titles = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();

  Table(String caption) {
    this.caption = caption;
  }

  Table column(String title, Column column) {
    titles.add(title);
    columns.add(column);
    return this;
  }

  /**
   * @param cells text or markup, one for each column
   */
  Table row(Object... cells) {
    body.append("<tr>");
    for (int i = 0; i < cells.length; i++) {
      String template =
          i == 0 ? "<th scope=\"row\" class=\"{}\">{}</th>" : "<td class=\"{}\">{}</td>";
      body.append(Markup.of(template, style(i, cells[i]), cells[i]).html());
    }
    body.append("</tr>\n");
    return this;
  }

  private String style(int column, Object cell) {
    boolean nothing = columns.get(column) == Column.NUMBER && NOTHING.contains(cell);
    return columns.get(column).style + (nothing ? " zero" : "");
  }

  Markup markup() {
    return Markup.of(
        """
        <div class="scroll" role="region" tabindex="0" aria-label="{}"><table>
        <caption><span>{}</span></caption>
        <thead><tr>{}</tr></thead>
        <tbody>
        {}</tbody>
        </table></div>
        """,
        caption,
        caption,
        head(),
        new Markup(body.toString()));
  }

  private Markup head() {
    List<Markup> cells = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      cells.add(
          Markup.of("<th scope=\"col\" class=\"{}\">{}</th>", columns.get(i).style, titles.get(i)));
    }
    return Markup.all(cells);
  }
}
