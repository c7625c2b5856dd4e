package org.muster.connectors.ews.standin.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Builds parts as a MIME writer does: mixed, in it related, in it alternative. */
final class PartTree {

  private PartTree() {}

  static MimeMultipart of(Part source) throws MessagingException, IOException {
    if (source.isMimeType("multipart/encrypted")
        && source.getContent() instanceof MimeMultipart encrypted) {
      return mixedUp(encrypted);
    }
    if (source.isMimeType("multipart/report")
        && source.getContent() instanceof MimeMultipart report) {
      return report(source, report);
    }
    return of(BodyConversion.of(source));
  }

  private static MimeMultipart of(Content content) throws MessagingException, IOException {
    MimeMultipart alternative = alternative(content);
    MimeMultipart inner = alternative;
    if (!content.related().isEmpty()) {
      inner = new MimeMultipart("related", wrapped(alternative));
      attach(content.related(), inner, Part.INLINE);
    }
    if (content.attached().isEmpty()) {
      return inner;
    }
    MimeMultipart mixed = new MimeMultipart("mixed", wrapped(inner));
    attach(content.attached(), mixed, Part.ATTACHMENT);
    return mixed;
  }

  private static MimeMultipart alternative(Content content) throws MessagingException {
    String plain =
        content.plain().orElseGet(() -> content.html().map(InventedBody::plain).orElse(""));
    MimeMultipart alternative =
        new MimeMultipart("alternative", text(plain, "text/plain; charset=utf-8"));
    if (content.html().isPresent() || !plain.isEmpty()) {
      String html = content.html().orElseGet(() -> InventedBody.html(plain));
      alternative.addBodyPart(text(html, "text/html; charset=utf-8"));
    }
    if (content.calendar().isPresent()) {
      alternative.addBodyPart(content.calendar().get());
    }
    return alternative;
  }

  /** What Exchange makes of PGP/MIME: the parts survive, what they are does not. */
  private static MimeMultipart mixedUp(MimeMultipart encrypted)
      throws MessagingException, IOException {
    MimeMultipart mixed = new MimeMultipart("mixed", text("", "text/plain; charset=utf-8"));
    for (int i = 0; i < encrypted.getCount(); i++) {
      mixed.addBodyPart(Attached.of(encrypted.getBodyPart(i), Part.ATTACHMENT, i + 1));
    }
    return mixed;
  }

  /** A report keeps its parts but for the text, which is written anew. */
  private static MimeMultipart report(Part source, MimeMultipart report)
      throws MessagingException, IOException {
    String type = new ContentType(source.getContentType()).getParameter("report-type");
    MimeMultipart written =
        new MimeMultipart("report; report-type=" + (type == null ? "delivery-status" : type));
    for (int i = 0; i < report.getCount(); i++) {
      BodyPart part = report.getBodyPart(i);
      written.addBodyPart(i == 0 ? wrapped(of(BodyConversion.of(part))) : part);
    }
    return written;
  }

  private static void attach(List<BodyPart> parts, MimeMultipart to, String disposition)
      throws MessagingException, IOException {
    int number = 1;
    for (BodyPart part : parts) {
      to.addBodyPart(Attached.of(part, disposition, number++));
    }
  }

  private static MimeBodyPart wrapped(MimeMultipart inner) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setContent(inner);
    return part;
  }

  private static MimeBodyPart text(String text, String type) throws MessagingException {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(Attached.octets(lines.getBytes(StandardCharsets.UTF_8), type));
    part.setHeader("Content-Type", type.replace("utf-8", "\"utf-8\""));
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }
}
