package org.muster.connectors.ews.standin.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The answer to one request. */
public final class HttpAnswer {

  private final OutputStream out;
  private final boolean chunked;
  private boolean ending;

  HttpAnswer(OutputStream out, HttpRequest request) {
    this.out = out;
    this.chunked = !request.isOld();
    this.ending = !request.staysOpen();
  }

  /** Answers with a body that is all there. */
  public void send(int status, Map<String, String> headers, byte[] body) throws IOException {
    head(status, headers, "Content-Length: " + body.length);
    out.write(body);
    out.flush();
  }

  /** Answers with a body that is written bit by bit; closing the stream ends it. */
  public OutputStream stream(int status, Map<String, String> headers) throws IOException {
    if (chunked) {
      head(status, headers, "Transfer-Encoding: chunked");
      return new ChunkedStream(out);
    }
    ending = true;
    head(status, headers, "Connection: close");
    return new Unclosed(out);
  }

  /** Says nothing more; the connection is closed. */
  public IOException hangUp() throws IOException {
    out.flush();
    ending = true;
    return new IOException("Cannot answer: the connection is to be closed here");
  }

  boolean isLast() {
    return ending;
  }

  private void head(int status, Map<String, String> headers, String framing) throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 %d %s\r\n".formatted(status, reason(status)));
    headers.forEach((name, value) -> fields(head, name, value));
    head.append(framing).append("\r\n\r\n");
    out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A value of several lines is a header field for each. */
  private static void fields(StringBuilder head, String name, String value) {
    value.lines().forEach(line -> head.append(name).append(": ").append(line).append("\r\n"));
  }

  private static String reason(int status) {
    return switch (status) {
      case 200 -> "OK";
      case 401 -> "Unauthorized";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 429 -> "Too Many Requests";
      case 500 -> "Internal Server Error";
      case 503 -> "Service Unavailable";
      default -> "Other";
    };
  }

  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
      out.write(octets, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
