package org.muster.connectors.ews.standin.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import java.util.Locale;
import java.util.Optional;

/** What a part's header says, where it can be read. */
final class Parts {

  private Parts() {}

  static boolean is(Part part, String type) {
    return type(part).equals(type);
  }

  static String type(Part part) {
    try {
      return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
    } catch (MessagingException e) {
      return "application/octet-stream";
    }
  }

  static Optional<String> header(Part part, String name) {
    try {
      String[] values = part.getHeader(name);
      return values == null ? Optional.empty() : Optional.of(values[0]);
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }
}
