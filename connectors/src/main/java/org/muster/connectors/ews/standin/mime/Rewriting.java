package org.muster.connectors.ews.standin.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** Writes a message anew from its properties, with boundaries that are new each time. */
final class Rewriting {

  private Rewriting() {}

  static void write(StoredMime stored, Instant received, OutputStream out) throws IOException {
    try {
      MimeMessage source = HeaderConversion.parse(stored.octets());
      MimeMultipart tree = PartTree.of(source);
      MimeMessage body = HeaderConversion.empty();
      body.setContent(tree);
      body.saveChanges();
      write(new WrittenHeader(stored.properties(), received).lines(), body, out);
    } catch (MessagingException e) {
      throw new IOException("Cannot write the message anew: its parts cannot be read", e);
    }
  }

  private static void write(List<String> header, MimeMessage body, OutputStream out)
      throws MessagingException, IOException {
    for (String line : header) {
      line(line, out);
    }
    for (String line :
        Collections.list(body.getMatchingHeaderLines(new String[] {"Content-Type"}))) {
      line(line, out);
    }
    line("", out);
    body.getDataHandler().writeTo(out);
  }

  private static void line(String line, OutputStream out) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
