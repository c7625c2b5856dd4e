package org.muster.connectors.ews.standin.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** What a client asked, read to its end. */
public final class HttpRequest {

  private final String line;
  private final Map<String, String> headers;
  private final byte[] body;

  HttpRequest(String line, Map<String, String> headers, byte[] body) {
    this.line = line;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  public String method() {
    return line.substring(0, line.indexOf(' '));
  }

  public String path() {
    String target = line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  /**
   * A header field.
   *
   * @param name in lower case
   */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  public InputStream body() {
    return new ByteArrayInputStream(body);
  }

  boolean isOld() {
    return line.endsWith("HTTP/1.0");
  }

  boolean staysOpen() {
    return !isOld() && !header("connection").orElse("").equalsIgnoreCase("close");
  }
}
