package org.muster.connectors.ews.standin.mime;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A header written from properties: in a fixed order, text in UTF-8, without Received and without
 * fields that no property is kept for.
 */
final class WrittenHeader {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final List<String> lines = new ArrayList<>();

  WrittenHeader(MessageProperties properties, Instant received) {
    people("From", properties.from().stream().toList());
    sender(properties).ifPresent(s -> people("Sender", List.of(s)));
    people("To", properties.to());
    people("CC", properties.cc());
    people("BCC", properties.bcc());
    people("Reply-To", properties.replyTo());
    text("Subject", properties.subject());
    text("Thread-Topic", properties.subject());
    field("Date", DATE.format(properties.sent().orElse(received)));
    properties.messageId().ifPresent(id -> field("Message-ID", id));
    properties.inReplyTo().ifPresent(id -> field("In-Reply-To", id));
    properties.references().ifPresent(ids -> field("References", ids));
    field("Importance", properties.importance().toLowerCase(Locale.ROOT));
    sensitivity(properties.sensitivity());
    field("X-MS-Has-Attach", properties.hasAttachments() ? "yes" : "");
    field("MIME-Version", "1.0");
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** With the fields that say how the body is encoded, as they came. */
  List<String> withContent(StoredMime stored) {
    List<String> all = new ArrayList<>(lines);
    boolean isContent = false;
    for (String line : stored.properties().transportHeaders().split("\r?\n", -1)) {
      boolean isContinued = line.startsWith(" ") || line.startsWith("\t");
      isContent = isContinued ? isContent : line.toLowerCase(Locale.ROOT).startsWith("content-");
      if (isContent) {
        all.add(line);
      }
    }
    return all;
  }

  private static Optional<Person> sender(MessageProperties properties) {
    return properties.sender().filter(s -> !properties.from().equals(Optional.of(s)));
  }

  private void sensitivity(String sensitivity) {
    if (!sensitivity.equals("Normal")) {
      field(
          "Sensitivity", sensitivity.equals("Confidential") ? "Company-Confidential" : sensitivity);
    }
  }

  private void people(String name, List<Person> people) {
    if (!people.isEmpty()) {
      field(name, people.stream().map(WrittenHeader::written).collect(Collectors.joining(", ")));
    }
  }

  private static String written(Person person) {
    try {
      return new InternetAddress(person.address(), person.name(), StandardCharsets.UTF_8.name())
          .toString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private void text(String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    try {
      field(name, MimeUtility.encodeText(value, StandardCharsets.UTF_8.name(), "B"));
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private void field(String name, String value) {
    lines.add(name + ": " + MimeUtility.fold(name.length() + 2, value));
  }
}
