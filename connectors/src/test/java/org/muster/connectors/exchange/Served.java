package org.muster.connectors.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A message to be damaged: what is not touched keeps its octets. */
final class Served extends MimeMessage {

  Served(String message) throws MessagingException {
    super(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(message.getBytes(ISO_8859_1)));
  }

  String written() throws IOException, MessagingException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeTo(out);
    return out.toString(ISO_8859_1);
  }

  /** All parts that hold no parts, in order; an embedded message is one of them. */
  List<Part> leaves() throws IOException, MessagingException {
    List<Part> leaves = new ArrayList<>();
    leaves(this, leaves);
    return leaves;
  }

  /** Text that is shown, not attached. */
  List<Part> texts() throws IOException, MessagingException {
    List<Part> texts = new ArrayList<>();
    for (Part leaf : leaves()) {
      boolean shown = leaf.isMimeType("text/plain") || leaf.isMimeType("text/html");
      if (shown && !isAttachment(leaf) && octets(leaf).length > 0) {
        texts.add(leaf);
      }
    }
    return texts;
  }

  static boolean isAttachment(Part leaf) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(leaf.getDisposition());
  }

  static byte[] octets(Part leaf) throws IOException, MessagingException {
    return leaf.getInputStream().readAllBytes();
  }

  /** Gives a leaf other decoded octets under the same header. */
  void replace(Part leaf, byte[] octets) throws MessagingException {
    replace(leaf, octets, leaf.getContentType());
  }

  void replace(Part leaf, byte[] octets, String type) throws MessagingException {
    leaf.setDataHandler(new DataHandler(new ByteArrayDataSource(octets, type)));
    leaf.setHeader("Content-Type", type);
    leaf.setHeader("Content-Transfer-Encoding", "base64");
    saveChanges();
  }

  @Override
  protected void updateMessageID() {
    // It stays what it was.
  }

  private static void leaves(Part part, List<Part> leaves) throws IOException, MessagingException {
    if (!part.isMimeType("multipart/*")) {
      leaves.add(part);
      return;
    }
    Multipart parts = (Multipart) part.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      leaves(parts.getBodyPart(i), leaves);
    }
  }
}
