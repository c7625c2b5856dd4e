package org.muster.connectors.ews;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.connectors.ServerClock;
import org.muster.rules.wave.ClockSkew;

/**
 * What a server answers to a request without credentials, which asks for nothing and logs nobody
 * in: how it wants to be logged in to, and what time it is.
 */
record HttpGreeting(List<String> fields, ServerClock clock) {

  private static final int MOST = 65_536;

  HttpGreeting {
    fields = List.copyOf(fields);
  }

  /**
   * Asks over a connection that does nothing else.
   *
   * @throws IOException if the server does not answer as HTTP does
   */
  static HttpGreeting ask(Socket socket, URI url) throws IOException {
    Instant asked = Instant.now();
    socket.getOutputStream().write(request(url));
    String head = head(socket.getInputStream());
    List<String> lines = head.lines().toList();
    if (lines.isEmpty() || !lines.get(0).startsWith("HTTP/1.")) {
      throw new IOException("Cannot read from %s: it does not speak HTTP".formatted(url.getHost()));
    }
    return new HttpGreeting(lines, new ServerClock(asked, Instant.now()));
  }

  private static byte[] request(URI url) {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return "GET %s HTTP/1.1\r\nHost: %s%s\r\nUser-Agent: Muster\r\nConnection: close\r\n\r\n"
        .formatted(path, url.getHost(), port)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Up to the empty line; no octet of what follows is waited for. */
  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    boolean lineIsEmpty = false;
    for (int c = in.read(); c >= 0 && head.size() < MOST; c = in.read()) {
      if (c == '\n' && lineIsEmpty) {
        break;
      }
      lineIsEmpty = c == '\n' || (c == '\r' && lineIsEmpty);
      head.write(c);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  /** Whether it would take a name and password that anybody on the way can read. */
  boolean offersBasic() {
    return fields.stream()
        .map(field -> field.toLowerCase(Locale.ROOT))
        .anyMatch(field -> field.matches("www-authenticate:(.*,)?\\s*basic\\b.*"));
  }

  /** Empty where it does not tell the time. */
  Optional<ClockSkew> skew() {
    return fields.stream()
        .filter(field -> field.toLowerCase(Locale.ROOT).startsWith("date:"))
        .findFirst()
        .flatMap(field -> time(field.substring("date:".length()).strip()))
        .map(clock::skew);
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
