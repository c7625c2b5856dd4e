package org.muster.connectors.ews.standin.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the body among the parts of a message, as MS-OXCMAIL 2.2.3.4 has it: the first texts that
 * are no attachments; all else is attached.
 */
final class BodyConversion {

  private Optional<String> plain = Optional.empty();
  private Optional<String> html = Optional.empty();
  private Optional<BodyPart> calendar = Optional.empty();
  private final List<BodyPart> related = new ArrayList<>();
  private final List<BodyPart> attached = new ArrayList<>();

  private enum Among {
    ALTERNATIVES,
    RELATIVES,
    OTHERS
  }

  static Content of(Part message) throws MessagingException, IOException {
    BodyConversion conversion = new BodyConversion();
    conversion.take(message, asBodyPart(message), Among.OTHERS);
    return new Content(
        conversion.plain,
        conversion.html,
        conversion.calendar,
        conversion.related,
        conversion.attached);
  }

  /** A message without parts is its own only part. */
  private static BodyPart asBodyPart(Part message) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(message.getDataHandler());
    part.setHeader("Content-Type", message.getContentType());
    for (String name : List.of("Content-Disposition", "Content-ID")) {
      String[] values = message.getHeader(name);
      if (values != null) {
        part.setHeader(name, values[0]);
      }
    }
    return part;
  }

  private void take(Part source, BodyPart part, Among among)
      throws MessagingException, IOException {
    boolean isAttachment = Part.ATTACHMENT.equalsIgnoreCase(source.getDisposition());
    if (source.isMimeType("multipart/*") && source.getContent() instanceof MimeMultipart parts) {
      takeAll(source, parts);
    } else if (!isAttachment && takenAsBody(source, part, among)) {
      return;
    } else if (among == Among.RELATIVES && source.getHeader("Content-ID") != null) {
      related.add(part);
    } else {
      attached.add(part);
    }
  }

  private void takeAll(Part source, MimeMultipart parts) throws MessagingException, IOException {
    Among among = Among.OTHERS;
    if (source.isMimeType("multipart/alternative")) {
      among = Among.ALTERNATIVES;
    } else if (source.isMimeType("multipart/related")) {
      among = Among.RELATIVES;
    }
    for (int i = 0; i < parts.getCount(); i++) {
      take(parts.getBodyPart(i), parts.getBodyPart(i), among);
    }
  }

  private boolean takenAsBody(Part source, BodyPart part, Among among)
      throws MessagingException, IOException {
    boolean isFirst = plain.isEmpty() && html.isEmpty();
    if (source.isMimeType("text/plain")
        && plain.isEmpty()
        && (isFirst || among == Among.ALTERNATIVES)) {
      plain = Optional.of(text(source));
      return true;
    }
    if (source.isMimeType("text/html") && html.isEmpty() && (isFirst || among != Among.OTHERS)) {
      html = Optional.of(text(source));
      return true;
    }
    if (source.isMimeType("text/calendar") && calendar.isEmpty()) {
      calendar = Optional.of(part);
      return true;
    }
    return false;
  }

  private static String text(Part part) throws MessagingException, IOException {
    try (InputStream octets = part.getInputStream()) {
      return new String(octets.readAllBytes(), charset(part));
    }
  }

  private static Charset charset(Part part) throws MessagingException {
    try {
      String named = new ContentType(part.getContentType()).getParameter("charset");
      return named == null
          ? StandardCharsets.UTF_8
          : Charset.forName(MimeUtility.javaCharset(named));
    } catch (ParseException | IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Charset.forName("windows-1252");
    }
  }
}
