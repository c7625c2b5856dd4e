package org.muster.connectors.ews.standin.mime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** An attachment as the store keeps it: decoded octets, or an embedded message. */
public final class AttachedPart {

  private final BodyPart part;
  private final String name;
  private final boolean isInline;

  AttachedPart(BodyPart part, String name, boolean isInline) {
    this.part = part;
    this.name = name;
    this.isInline = isInline;
  }

  public String name() {
    return name;
  }

  public boolean isInline() {
    return isInline;
  }

  public boolean isMessage() {
    return Parts.is(part, "message/rfc822");
  }

  /** Its media type without parameters. */
  public String type() {
    return Parts.type(part);
  }

  public Optional<String> contentId() {
    return Parts.header(part, "Content-ID").map(id -> id.replaceAll("[<>\\s]", ""));
  }

  /** Writes the decoded octets. */
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream octets = part.getInputStream()) {
      octets.transferTo(out);
    } catch (MessagingException e) {
      throw new IOException("Cannot give the attachment: its part cannot be read", e);
    }
  }

  /** An embedded message, as it came. */
  public StoredMime message() throws IOException {
    try (InputStream octets = part.getInputStream()) {
      return new StoredMime(octets.readAllBytes());
    } catch (MessagingException e) {
      throw new IOException("Cannot give the embedded message: it cannot be read", e);
    }
  }
}
