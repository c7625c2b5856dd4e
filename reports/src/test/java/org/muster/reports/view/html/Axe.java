package org.muster.reports.view.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Deque's accessibility checker, run inside a copy of the page that allows scripts. */
final class Axe {

  private static final String AFTER = "</html>";
  private static final String RESULT = "data-axe=\"";

  private final Chromium chromium;
  private final Path directory;

  Axe(Chromium chromium, Path directory) {
    this.chromium = chromium;
    this.directory = directory;
  }

  /** The rules that a page breaks, each with the first element that does. */
  List<String> violations(String page, String... options) throws Exception {
    Path copy = directory.resolve("axe.html");
    Files.writeString(copy, armed(page));
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--dump-dom");
    String dom = chromium.visit(copy.toUri().toString(), all.toArray(String[]::new)).output();
    int from = dom.indexOf(RESULT) + RESULT.length();
    String result = dom.substring(from, dom.indexOf('"', from));
    JsonNode json = new ObjectMapper().readTree(Base64.getDecoder().decode(result));
    List<String> violations = new ArrayList<>();
    json.get("violations").forEach(v -> violations.add(v.get("id") + ": " + v.at("/nodes/0")));
    if (json.get("passes").size() < 20) {
      violations.add("axe hardly ran: " + json.get("passes").size() + " rules passed");
    }
    return violations;
  }

  private static String armed(String page) throws IOException {
    String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    return open.replace(
        AFTER,
        "<script>"
            + script()
            + """
            </script><script>
            axe.run({resultTypes: ['violations']}).then(r => document.body.setAttribute('data-axe',
              btoa(unescape(encodeURIComponent(JSON.stringify(
                {violations: r.violations, passes: r.passes.map(p => p.id)}))))));
            </script></html>
            """);
  }

  private static String script() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IOException("Cannot find axe.min.js: it comes with com.deque.html.axe-core");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
