package org.muster.connectors.ews.standin.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Locale;

/** The item class that a message's content type asks for (MS-OXCMAIL 2.2.3.2.1). */
final class ItemClasses {

  private ItemClasses() {}

  static String of(MimeMessage message) {
    try {
      ContentType type = new ContentType(message.getContentType());
      return of(type, named(message));
    } catch (MessagingException e) {
      return "IPM.Note";
    }
  }

  private static String of(ContentType type, String name) {
    String protocol = parameter(type, "protocol");
    if (type.match("multipart/signed") && protocol.endsWith("pkcs7-signature")) {
      return "IPM.Note.SMIME.MultipartSigned";
    }
    boolean isSecured =
        type.match("application/pkcs7-mime")
            || type.match("application/x-pkcs7-mime")
            || (type.match("application/octet-stream") && name.endsWith(".p7m"));
    if (isSecured) {
      return "IPM.Note.SMIME";
    }
    return type.match("multipart/report") ? report(parameter(type, "report-type")) : other(type);
  }

  private static String report(String kind) {
    return kind.equals("disposition-notification")
        ? "REPORT.IPM.Note.IPNRN"
        : "REPORT.IPM.Note.NDR";
  }

  private static String other(ContentType type) {
    if (!type.match("text/calendar")) {
      return "IPM.Note";
    }
    return switch (parameter(type, "method")) {
      case "reply" -> "IPM.Schedule.Meeting.Resp.Pos";
      case "cancel" -> "IPM.Schedule.Meeting.Canceled";
      default -> "IPM.Schedule.Meeting.Request";
    };
  }

  private static String parameter(ContentType type, String name) {
    String value = type.getParameter(name);
    return value == null ? "" : value.toLowerCase(Locale.ROOT);
  }

  private static String named(Part part) throws MessagingException {
    String name = part.getFileName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  static boolean hasAttachments(MimeMessage message) {
    try {
      return holdsAttachment(message);
    } catch (MessagingException | IOException e) {
      return false;
    }
  }

  private static boolean holdsAttachment(Part part) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof MimeMultipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        if (holdsAttachment(inner)) {
          return true;
        }
      }
      return false;
    }
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || (!part.isMimeType("text/*") && part.getHeader("Content-ID") == null);
  }
}
