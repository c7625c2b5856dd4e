package org.muster.reports.view.html;

import java.util.Collection;
import java.util.stream.Collectors;
import org.muster.reports.view.VisibleText;

/**
 * A piece of HTML. Only this class escapes: whatever is filled into a template is text, unless it
 * is markup already.
 *
 * @param html well-formed content of an element
 */
record Markup(String html) {

  static final Markup NONE = new Markup("");

  private static final String HOLE = "{}";

  /**
   * Fills a template.
   *
   * @param template literal markup with a {@code {}} for each value, in element content or in a
   *     double-quoted attribute
   */
  static Markup of(String template, Object... values) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Object value : values) {
      int hole = template.indexOf(HOLE, from);
      if (hole < 0) {
        throw new IllegalArgumentException(tooMany(template, values.length));
      }
      out.append(template, from, hole).append(value instanceof Markup m ? m.html : escaped(value));
      from = hole + HOLE.length();
    }
    if (template.indexOf(HOLE, from) >= 0) {
      throw new IllegalArgumentException(tooMany(template, values.length));
    }
    return new Markup(out.append(template, from, template.length()).toString());
  }

  static Markup all(Collection<Markup> parts) {
    return new Markup(parts.stream().map(Markup::html).collect(Collectors.joining()));
  }

  Markup plus(Markup next) {
    return new Markup(html + next.html);
  }

  private static String escaped(Object value) {
    return VisibleText.of(value.toString())
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String tooMany(String template, int values) {
    return "Cannot fill a template: %d values do not fit '%s' (must be one for each {})"
        .formatted(values, template);
  }
}
