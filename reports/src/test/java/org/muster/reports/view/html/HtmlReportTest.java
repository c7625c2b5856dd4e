package org.muster.reports.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.muster.reports.view.Names;
import org.muster.reports.view.SampleWave;
import org.muster.reports.view.Summary;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlReportTest {

  private final String page = page(SampleWave.summary(), Names.NONE);

  @Test
  void gradeAndItsReasonComeFirst() {
    assertThat(page).containsSubsequence("<h1>", ">INCOMPLETE<", "1 mailbox could not be read");
  }

  @Test
  void pageIsWellFormed() throws Exception {
    assertThat(parsed(page).getDocumentElement().getTagName()).isEqualTo("html");
  }

  @Test
  void pageAsksForNothing() {
    assertThat(page).doesNotContain("<script", "@import", "url(", "src=").contains("default-src");
    assertThat(Pattern.compile("href=\"([^#\"][^\"]*)\"").matcher(page).results())
        .extracting(m -> m.group(1))
        .containsExactlyInAnyOrder("data:,", "https://duckdb.org/");
  }

  @Test
  void headingsAreInOrder() {
    List<Integer> levels =
        Pattern.compile("<h([1-6])[ >]")
            .matcher(page)
            .results()
            .map(m -> Integer.valueOf(m.group(1)))
            .toList();
    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyLinkInThePageHasItsTarget() {
    Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(page)
        .results()
        .forEach(m -> assertThat(page).contains("id=\"" + m.group(1) + '"'));
  }

  @Test
  void hostileReferencesStayText() throws Exception {
    String hostile = page(SampleWave.hostile(), Names.NONE);
    assertThat(hostile)
        .doesNotContain("<script", "\0", "\u202e", "<img")
        .contains("&lt;script&gt;", "\\u202E", "\\u0000");
    assertThat(parsed(hostile)).isNotNull();
  }

  @Test
  void namesAreShownOnlyWhereTheyAreGiven() {
    String named = page(SampleWave.summary(), new Names(Map.of(5, "Ada Lovelace")));
    assertThat(named).contains("Ada Lovelace", "This copy shows names");
    assertThat(page).doesNotContain("Ada Lovelace", "This copy shows names");
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  static String page(Summary summary, Names names) {
    StringWriter out = new StringWriter();
    try {
      HtmlReport.write(SampleWave.RUN, summary, names, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
