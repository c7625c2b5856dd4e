package org.muster.connectors.ews.standin.mime;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Converts a header to properties. What cannot be understood is taken as it stands or left out. */
final class HeaderConversion {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final MimeMessage message;

  HeaderConversion(InputStream mime) {
    this.message = parse(mime);
  }

  static MimeMessage empty() {
    return new MimeMessage(session());
  }

  private static Session session() {
    Properties lenient = new Properties();
    lenient.setProperty("mail.mime.address.strict", "false");
    lenient.setProperty("mail.mime.allowutf8", "false"); // each char stays an octet: see text
    return Session.getInstance(lenient);
  }

  static MimeMessage parse(InputStream mime) {
    try {
      return new MimeMessage(session(), mime);
    } catch (MessagingException e) {
      throw new IllegalArgumentException(
          "Cannot read the message: it has no header (give MIME)", e);
    }
  }

  MessageProperties properties() {
    return new MessageProperties(
        ItemClasses.of(message),
        field("Subject").map(HeaderConversion::decoded).orElse(""),
        people("From").stream().findFirst(),
        people("Sender").stream().findFirst(),
        people(RecipientType.TO.toString()),
        people(RecipientType.CC.toString()),
        people(RecipientType.BCC.toString()),
        people("Reply-To"),
        sent(),
        field("Message-ID"),
        field("In-Reply-To"),
        field("References"),
        importance(),
        sensitivity(),
        transportHeaders(),
        ItemClasses.hasAttachments(message));
  }

  private Optional<String> field(String name) {
    try {
      return Optional.ofNullable(message.getHeader(name, null))
          .map(HeaderConversion::text)
          .map(MimeUtility::unfold)
          .map(String::strip)
          .filter(v -> !v.isEmpty());
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  /** What raw octets say: UTF-8 where they can, else windows-1252. */
  private static String text(String octets) {
    ByteBuffer raw = ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(raw).toString();
    } catch (CharacterCodingException e) {
      return WINDOWS.decode(raw.rewind()).toString();
    }
  }

  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(value);
    } catch (UnsupportedEncodingException e) {
      return value;
    }
  }

  private List<Person> people(String name) {
    Optional<String> value = allOf(name);
    if (value.isEmpty()) {
      return List.of();
    }
    try {
      return Arrays.stream(InternetAddress.parseHeader(value.get(), false))
          .flatMap(a -> members(a).stream())
          .filter(a -> a.getAddress() != null && !a.getAddress().isEmpty())
          .map(HeaderConversion::person)
          .toList();
    } catch (MessagingException e) {
      return List.of();
    }
  }

  private Optional<String> allOf(String name) {
    try {
      return Optional.ofNullable(message.getHeader(name, ","))
          .map(HeaderConversion::text)
          .map(MimeUtility::unfold);
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  private static List<InternetAddress> members(InternetAddress address) {
    try {
      return address.isGroup() ? Arrays.asList(address.getGroup(false)) : List.of(address);
    } catch (MessagingException e) {
      return List.of();
    }
  }

  private static Person person(InternetAddress address) {
    String name = address.getPersonal();
    return new Person(name == null ? address.getAddress() : name, address.getAddress());
  }

  private Optional<Instant> sent() {
    return field("Date")
        .flatMap(
            value -> {
              try {
                return Optional.of(new MailDateFormat().parse(value).toInstant());
              } catch (ParseException e) {
                return Optional.empty();
              }
            });
  }

  private String importance() {
    String said = field("Importance").or(() -> field("X-Priority")).orElse("");
    return switch (said.toLowerCase(Locale.ROOT).split("[ (]", 2)[0]) {
      case "high", "1", "2" -> "High";
      case "low", "4", "5" -> "Low";
      default -> "Normal";
    };
  }

  private String sensitivity() {
    return switch (field("Sensitivity").orElse("").toLowerCase(Locale.ROOT)) {
      case "personal" -> "Personal";
      case "private" -> "Private";
      case "company-confidential" -> "Confidential";
      default -> "Normal";
    };
  }

  private String transportHeaders() {
    try {
      List<String> lines = new ArrayList<>(Collections.list(message.getAllHeaderLines()));
      return text(String.join("\r\n", lines)) + "\r\n\r\n";
    } catch (MessagingException e) {
      return "";
    }
  }
}
