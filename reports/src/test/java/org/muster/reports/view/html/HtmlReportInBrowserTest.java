package org.muster.reports.view.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.reports.view.Names;
import org.muster.reports.view.SampleWave;

class HtmlReportInBrowserTest {

  private static final String DARK = "--blink-settings=preferredColorScheme=0";
  private static final String LIGHT = "--blink-settings=preferredColorScheme=1";

  @TempDir private Path directory;

  private final String page = HtmlReportTest.page(SampleWave.summary(), Names.NONE);

  @Test
  void browserAsksForThePageAndNothingElse() throws Exception {
    List<String> requests = new CopyOnWriteArrayList<>();
    HttpServer server = serving(page, requests);
    try {
      String url = "http://127.0.0.1:%d/report.html".formatted(server.getAddress().getPort());
      Chromium.Visit visit = new Chromium(directory).visit(url, "--dump-dom");
      assertThat(visit.output()).contains("What this report does not say");
      assertThat(visit.consoleMessages()).isEmpty();
      assertThat(requests).containsExactly("/report.html");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void axeFindsNothingInLightOrDark() throws Exception {
    Axe axe = new Axe(new Chromium(directory), directory);
    assertThat(axe.violations(page, LIGHT)).isEmpty();
    assertThat(axe.violations(page, DARK)).isEmpty();
  }

  @Test
  void axeFindsNothingOnANarrowScreen() throws Exception {
    Axe axe = new Axe(new Chromium(directory), directory);
    assertThat(axe.violations(page, "--window-size=360,800")).isEmpty();
  }

  @Test
  void pageCanBePrinted() throws Exception {
    Path html = Files.writeString(directory.resolve("report.html"), page);
    Path pdf = directory.resolve("report.pdf");
    new Chromium(directory).visit(html.toUri().toString(), "--print-to-pdf=" + pdf);
    assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(pdf).isNotEmptyFile();
  }

  private static HttpServer serving(String page, List<String> requests) throws Exception {
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(here, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().toString());
          byte[] octets = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, octets.length);
          exchange.getResponseBody().write(octets);
          exchange.close();
        });
    server.start();
    return server;
  }
}
