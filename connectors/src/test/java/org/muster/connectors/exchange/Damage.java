package org.muster.connectors.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One damage that a migration can do to a message. A text that was made an attachment is still
 * named as text, an attached message by its own rule, a link in a tag that is none as text.
 */
enum Damage {
  ATTACHMENT_DROPPED("FID-001", "FID-002", "FID-003", "FID-011", "FID-012") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      Optional<Part> attachment = attachment(message);
      if (attachment.isEmpty() || !(attachment.get() instanceof BodyPart part)) {
        return false;
      }
      Multipart around = part.getParent();
      around.removeBodyPart(part);
      if (around.getCount() == 0) {
        return false;
      }
      message.saveChanges();
      return true;
    }
  },
  ATTACHMENT_BYTE_FLIPPED("FID-001", "FID-003", "FID-011", "FID-012") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      return onAttachment(message, Damage::flipped);
    }
  },
  ATTACHMENT_TRUNCATED("FID-001", "FID-003", "FID-011", "FID-012") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      return onAttachment(message, octets -> Arrays.copyOf(octets, octets.length / 2));
    }
  },
  WORD("FID-003") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      return Wording.change(message, A_WORD, word -> "Quondam" + word.charAt(0));
    }
  },
  DIGIT("FID-003") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      return Wording.change(message, A_NUMBER, Damage::otherNumber);
    }
  },
  CHARACTERS_LOST("FID-004") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      return Wording.change(message, NOT_ASCII, word -> "?".repeat(word.length()));
    }
  },
  LINK("FID-003", "FID-017") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      boolean changed = false;
      for (Part text : hasLink(original) ? message.texts() : List.<Part>of()) {
        String before = Wording.text(text);
        String after = A_LINK.matcher(before).replaceAll("$1elsewhere.");
        if (Wording.isHtml(text) && !after.equals(before)) {
          message.replace(text, after.getBytes(Wording.charset(text)));
          changed = true;
        }
      }
      return changed;
    }
  },
  RECIPIENT_ADDED("FID-005") {
    @Override
    boolean apply(Served message, Served original) throws MessagingException {
      String to = message.getHeader("To", ", ");
      message.setHeader("To", to == null ? STRANGER : to + ", " + STRANGER);
      return true;
    }
  },
  RECIPIENT_REMOVED("FID-005") {
    @Override
    boolean apply(Served message, Served original) throws MessagingException {
      String had = original.getHeader("To", ", ");
      String has = message.getHeader("To", ", ");
      message.removeHeader("To");
      return had != null && had.contains("@") && has != null;
    }
  },
  BCC_SHOWN("FID-006") {
    @Override
    boolean apply(Served message, Served original) throws MessagingException {
      message.addHeader("Bcc", STRANGER);
      return true;
    }
  },
  SUBJECT("FID-008") {
    @Override
    boolean apply(Served message, Served original) throws MessagingException {
      String subject = message.getSubject();
      message.setSubject(subject == null ? "New" : "Not " + subject, "UTF-8");
      return true;
    }
  },
  DATE_BY_AN_HOUR("FID-007") {
    @Override
    boolean apply(Served message, Served original) throws MessagingException {
      Date sent = message.getSentDate();
      if (sent == null || original.getSentDate() == null) {
        return false;
      }
      message.setSentDate(Date.from(sent.toInstant().plusSeconds(3_600)));
      return true;
    }
  },
  MESSAGE_ID("REC-007") {
    @Override
    boolean apply(Served message, Served original) throws MessagingException {
      message.setHeader("Message-ID", "<another@nowhere.example>");
      return original.getMessageID() != null;
    }
  },
  ENCRYPTED_FLIPPED("FID-011") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      Optional<Part> blob = encrypted(message);
      if (blob.isPresent()) {
        message.replace(blob.get(), flipped(Served.octets(blob.get())));
      }
      return blob.isPresent();
    }
  },
  ENCRYPTED_REPLACED_BY_PLAINTEXT("FID-011") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      Optional<Part> blob = encrypted(message);
      if (blob.isPresent()) {
        message.replace(blob.get(), "What it said.\r\n".getBytes(UTF_8), "text/plain");
      }
      return blob.isPresent();
    }
  },
  SIGNED_CONTENT_ALTERED("FID-003", "FID-011") {
    @Override
    boolean apply(Served message, Served original) throws IOException, MessagingException {
      return original.isMimeType("multipart/signed")
          && Wording.change(message, A_WORD, word -> "Quondam" + word.charAt(0));
    }
  };

  private static final Pattern A_WORD = Pattern.compile("(?<!\\w)[A-Za-z]{4,}(?!\\w)");
  private static final Pattern A_NUMBER = Pattern.compile("(?<!\\w)\\d+(?!\\w)");
  private static final Pattern NOT_ASCII = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]+");
  private static final Pattern A_LINK = Pattern.compile("(?i)(href\\s*=\\s*[\"']?https?://)");
  private static final String STRANGER = "stranger@nowhere.example";

  private final String rules;

  Damage(String... rules) {
    this.rules = String.join(" ", rules);
  }

  /** The rules of which at least one must name it. */
  Set<String> rules() {
    return Set.of(rules.split(" "));
  }

  /**
   * Does it.
   *
   * @return whether the message has what it damages
   */
  abstract boolean apply(Served message, Served original) throws IOException, MessagingException;

  private interface Change {
    byte[] of(byte[] octets);
  }

  private static boolean onAttachment(Served message, Change change)
      throws IOException, MessagingException {
    Optional<Part> attachment = attachment(message);
    if (attachment.isPresent()) {
      message.replace(attachment.get(), change.of(Served.octets(attachment.get())));
    }
    return attachment.isPresent();
  }

  /** HTML and reports are no such: they are compared by what they say, not by their octets. */
  private static Optional<Part> attachment(Served message) throws IOException, MessagingException {
    for (Part leaf : message.leaves()) {
      boolean says =
          leaf.isMimeType("text/html")
              || leaf.isMimeType("message/delivery-status")
              || leaf.isMimeType("message/disposition-notification");
      boolean other = !leaf.isMimeType("text/*") && !leaf.isMimeType("message/*");
      if (!says && (other || Served.isAttachment(leaf)) && Served.octets(leaf).length > 1) {
        return Optional.of(leaf);
      }
    }
    return Optional.empty();
  }

  private static Optional<Part> encrypted(Served message) throws IOException, MessagingException {
    boolean announced = false;
    for (Part leaf : message.leaves()) {
      boolean pgp = announced && leaf.isMimeType("application/octet-stream");
      if (pgp
          || leaf.isMimeType("application/pkcs7-mime")
          || leaf.isMimeType("application/x-pkcs7-mime")) {
        return Optional.of(leaf);
      }
      announced = leaf.isMimeType("application/pgp-encrypted");
    }
    return Optional.empty();
  }

  private static boolean hasLink(Served message) {
    try {
      for (Part text : message.texts()) {
        if (Wording.isHtml(text) && A_LINK.matcher(Wording.text(text)).find()) {
          return true;
        }
      }
      return false;
    } catch (IOException | MessagingException | IllegalArgumentException e) {
      return false; // This parser cannot read it: nothing is known of its links.
    }
  }

  private static byte[] flipped(byte[] octets) {
    byte[] other = octets.clone();
    int middle = other.length / 2;
    other[middle] = (byte) (other[middle] == 'A' ? 'B' : 'A');
    return other;
  }

  private static String otherNumber(String digits) {
    char last = digits.charAt(digits.length() - 1);
    return digits.substring(0, digits.length() - 1) + (last == '9' ? '8' : (char) (last + 1));
  }
}
