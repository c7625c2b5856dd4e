package org.muster.connectors.ews.standin.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the store keeps of a message besides its header.
 *
 * @param html the body as HTML, where it is that
 * @param plain the body as text, made from the HTML where there was none
 */
public record BodyAndAttachments(
    Optional<String> html, String plain, List<AttachedPart> attachments) {

  public BodyAndAttachments {
    attachments = List.copyOf(attachments);
  }

  public static BodyAndAttachments of(StoredMime stored) throws IOException {
    try {
      Content content = BodyConversion.of(HeaderConversion.parse(stored.octets()));
      String plain =
          content.plain().orElseGet(() -> content.html().map(InventedBody::plain).orElse(""));
      return new BodyAndAttachments(content.html(), plain, attachments(content));
    } catch (MessagingException e) {
      throw new IOException("Cannot convert the message: its parts cannot be read", e);
    }
  }

  private static List<AttachedPart> attachments(Content content) throws MessagingException {
    List<AttachedPart> all = new ArrayList<>();
    for (BodyPart part : content.related()) {
      all.add(new AttachedPart(part, Attached.name(part, all.size() + 1), true));
    }
    for (BodyPart part : content.attached()) {
      all.add(new AttachedPart(part, Attached.name(part, all.size() + 1), false));
    }
    return all;
  }
}
