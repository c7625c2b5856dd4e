package org.muster.connectors.ews.standin.mime;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;

/** Attachments written anew: decoded octets as base64, embedded messages as they are. */
final class Attached {

  private Attached() {}

  static DataHandler octets(byte[] octets, String type) {
    return new DataHandler(new ByteArrayDataSource(octets, type));
  }

  /**
   * Writes one anew.
   *
   * @param number names it where it has no name
   */
  static BodyPart of(BodyPart part, String disposition, int number)
      throws MessagingException, IOException {
    if (part.isMimeType("message/rfc822")) {
      return part;
    }
    part.getInputStream().close(); // fails for an encoding that nobody knows
    MimeBodyPart written = new MimeBodyPart();
    written.setDataHandler(part.getDataHandler());
    written.setHeader("Content-Type", type(part));
    written.setHeader("Content-Transfer-Encoding", "base64");
    String[] id = part.getHeader("Content-ID");
    if (id != null) {
      written.setHeader("Content-ID", id[0]);
    }
    written.setDisposition(disposition);
    written.setFileName(name(part, number));
    return written;
  }

  private static String type(BodyPart part) throws MessagingException {
    ContentType type;
    try {
      type = new ContentType(part.getContentType());
    } catch (ParseException e) {
      return "application/octet-stream";
    }
    if (type.getParameterList() != null) {
      type.getParameterList().remove("name");
    }
    return type.match("multipart/*") ? "application/octet-stream" : type.toString();
  }

  static String name(BodyPart part, int number) throws MessagingException {
    String name = part.getFileName();
    if (name == null) {
      return "ATT%05d%s".formatted(number, part.isMimeType("text/*") ? ".txt" : ".bin");
    }
    try {
      return MimeUtility.decodeText(name).replaceAll("[\\\\/:<>|\"\\x00-\\x1F]", "_");
    } catch (UnsupportedEncodingException e) {
      return name;
    }
  }
}
