package org.muster.connectors.ews.standin.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** MIME whose body is kept octet for octet behind another header. */
final class KeptBody {

  private KeptBody() {}

  /** Behind a header from properties and the fields that say how the body is encoded. */
  static Mime.Prepared of(StoredMime stored, WrittenHeader written) {
    List<String> header = written.withContent(stored);
    return out -> write(stored, header, out);
  }

  /**
   * Writes a message.
   *
   * @param header lines without their ends
   */
  static void write(StoredMime stored, List<String> header, OutputStream out) throws IOException {
    for (String line : header) {
      out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    try (InputStream octets = stored.octets()) {
      skipHeader(octets);
      octets.transferTo(out);
    }
  }

  private static void skipHeader(InputStream octets) throws IOException {
    int inLine = 0;
    int octet = octets.read();
    while (octet >= 0 && (octet != '\n' || inLine > 0)) {
      if (octet != '\r') {
        inLine = octet == '\n' ? 0 : inLine + 1;
      }
      octet = octets.read();
    }
  }
}
