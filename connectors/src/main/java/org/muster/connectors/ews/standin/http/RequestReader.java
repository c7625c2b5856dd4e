package org.muster.connectors.ews.standin.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads requests from one connection (RFC 9112). */
final class RequestReader {

  private static final int LONGEST_LINE = 65_536;
  private static final int LARGEST_BODY = 16 << 20;

  private final InputStream in;
  private final OutputStream out;

  RequestReader(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** The next request; empty once the client has closed. */
  Optional<HttpRequest> next() throws IOException {
    String line = line();
    while (line.isEmpty() && !atEnd) {
      line = line();
    }
    if (atEnd) {
      return Optional.empty();
    }
    if (line.indexOf(' ') == line.lastIndexOf(' ')) {
      throw new IOException("Cannot read a request: its first line has no three words");
    }
    Map<String, String> headers = headers();
    goOn(headers);
    return Optional.of(new HttpRequest(line, headers, body(headers)));
  }

  private boolean atEnd;

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private void goOn(Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
      return chunked();
    }
    return exactly(length(headers.getOrDefault("content-length", "0"), 10));
  }

  private byte[] chunked() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int length = chunkLength();
    while (length > 0) {
      body.writeBytes(exactly(length));
      line();
      length = chunkLength();
    }
    headers();
    return body.toByteArray();
  }

  private int chunkLength() throws IOException {
    String line = line();
    int extension = line.indexOf(';');
    return length(extension < 0 ? line : line.substring(0, extension), 16);
  }

  private static int length(String text, int radix) throws IOException {
    try {
      int length = Integer.parseInt(text.strip(), radix);
      if (length >= 0 && length <= LARGEST_BODY) {
        return length;
      }
    } catch (NumberFormatException e) {
      throw new IOException("Cannot read a request: its length is no number", e);
    }
    throw new IOException("Cannot read a request: it is over %d octets".formatted(LARGEST_BODY));
  }

  private byte[] exactly(int length) throws IOException {
    byte[] octets = in.readNBytes(length);
    if (octets.length < length) {
      throw new EOFException("Cannot read a request: the client closed within it");
    }
    return octets;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int octet = in.read();
    while (octet != '\n' && octet >= 0 && line.size() < LONGEST_LINE) {
      line.write(octet);
      octet = in.read();
    }
    atEnd = octet < 0;
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
