package org.muster.connectors.ews.standin.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes a message anew from its properties, with boundaries that are new each time. The body of
 * one that cannot be taken apart is kept.
 */
final class Rewriting {

  private Rewriting() {}

  static Mime.Prepared of(StoredMime stored, Instant received) {
    try {
      MimeMessage body = HeaderConversion.empty();
      body.setContent(PartTree.of(HeaderConversion.parse(stored.octets())));
      body.saveChanges();
      List<String> all = new ArrayList<>(new WrittenHeader(stored.properties(), received).lines());
      all.addAll(Collections.list(body.getMatchingHeaderLines(new String[] {"Content-Type"})));
      return out -> write(all, body, out);
    } catch (MessagingException | IOException e) {
      return KeptBody.of(stored, new WrittenHeader(stored.properties(), received));
    }
  }

  private static void write(List<String> header, MimeMessage body, OutputStream out)
      throws IOException {
    for (String line : header) {
      line(line, out);
    }
    line("", out);
    try {
      body.getDataHandler().writeTo(out);
    } catch (MessagingException e) {
      throw new IOException("Cannot write the message anew: its parts cannot be read", e);
    }
  }

  private static void line(String line, OutputStream out) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
