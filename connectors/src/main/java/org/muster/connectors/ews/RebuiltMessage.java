package org.muster.connectors.ews;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.connectors.ews.ItemProperties.Addressed;

/**
 * A message made of an item's properties, as Exchange makes one where it can, so that it is
 * digested by the same canonical form. All text is in base64, which no boundary occurs in.
 */
record RebuiltMessage(ItemProperties item, List<AttachedFile> files) {

  private static final String BOUNDARY = "=_muster_=";

  InputStream octets() {
    StringBuilder out = new StringBuilder();
    header(out);
    if (files.isEmpty()) {
      body(out);
    } else {
      out.append("Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"\r\n\r\n");
      out.append("--" + BOUNDARY + "\r\n");
      body(out);
      files.forEach(file -> file(file, out));
      out.append("\r\n--" + BOUNDARY + "--\r\n");
    }
    return new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.US_ASCII));
  }

  private void header(StringBuilder out) {
    people("From", item.people("From").isEmpty() ? "Sender" : "From", out);
    people("Sender", "Sender", out);
    people("To", "ToRecipients", out);
    people("Cc", "CcRecipients", out);
    people("Bcc", "BccRecipients", out);
    people("Reply-To", "ReplyTo", out);
    field("Subject", encoded(item.text("Subject")), out);
    field("Message-ID", plain(item.text("InternetMessageId")), out);
    field("In-Reply-To", plain(item.text("InReplyTo")), out);
    field("References", plain(item.text("References")), out);
    Long sent = XmlIn.second(item.text("DateTimeSent"));
    if (sent != null) {
      field("Date", date(sent), out);
    }
    metadata(out);
    field("MIME-Version", "1.0", out);
  }

  /** Words of the header for those of MS-OXWSCDATA; the usual ones have none. */
  private void metadata(StringBuilder out) {
    String importance = item.text("Importance");
    field("Importance", importance.equals("Normal") ? "" : plain(importance), out);
    String sensitivity =
        switch (item.text("Sensitivity")) {
          case "Personal" -> "Personal";
          case "Private" -> "Private";
          case "Confidential" -> "Company-Confidential";
          default -> "";
        };
    field("Sensitivity", sensitivity, out);
    if (item.text("IsReadReceiptRequested").equals("true")) {
      people("Disposition-Notification-To", item.people("From").isEmpty() ? "Sender" : "From", out);
    }
  }

  private static String date(long second) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
  }

  private void people(String field, String property, StringBuilder out) {
    field(
        field,
        item.people(property).stream()
            .map(RebuiltMessage::address)
            .collect(Collectors.joining(",\r\n ")),
        out);
  }

  private static String address(Addressed person) {
    return encoded(person.name()) + " <" + plain(person.address()) + ">";
  }

  private static void field(String name, String value, StringBuilder out) {
    if (!value.isBlank()) {
      out.append(name).append(": ").append(value).append("\r\n");
    }
  }

  private void body(StringBuilder out) {
    String type = item.text("BodyType").equals("HTML") ? "text/html" : "text/plain";
    out.append("Content-Type: " + type + "; charset=utf-8\r\n");
    content(base64(item.text("Body")), out);
  }

  private static void file(AttachedFile file, StringBuilder out) {
    boolean isLeaf =
        file.type().matches("[\\w.+-]+/[\\w.+-]+") && !file.type().startsWith("multipart/");
    out.append("\r\n--" + BOUNDARY + "\r\n");
    field("Content-Type", isLeaf ? file.type() : "application/octet-stream", out);
    String name = file.name().isEmpty() ? "" : "; filename=\"" + encoded(file.name()) + "\"";
    field("Content-Disposition", "attachment" + name, out);
    if (!file.id().isEmpty()) {
      field("Content-ID", "<" + plain(file.id()) + ">", out);
    }
    content(file.content(), out);
  }

  private static void content(String base64, StringBuilder out) {
    out.append("Content-Transfer-Encoding: base64\r\n\r\n").append(base64).append("\r\n");
  }

  private static String encoded(String text) {
    return text.isEmpty() ? "" : "=?utf-8?B?" + base64(text) + "?=";
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A value of ASCII that ends no line. */
  private static String plain(String text) {
    return text.replaceAll("[\\x00-\\x1f\\x7f]+", " ");
  }
}
