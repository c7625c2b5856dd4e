package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Tolerance;

/**
 * The fields of an entity that the canonical form looks at: names in lower case, values unfolded
 * and trimmed, each octet as one character.
 */
final class Header {

  static final Set<String> KNOWN =
      Set.of(
          "from",
          "sender",
          "to",
          "cc",
          "bcc",
          "reply-to",
          "subject",
          "date",
          "message-id",
          "in-reply-to",
          "references",
          "importance",
          "priority",
          "x-priority",
          "x-msmail-priority",
          "sensitivity",
          "msip_labels",
          "x-microsoft-classification",
          "disposition-notification-to",
          "x-disposition-notification-to",
          "content-type",
          "content-transfer-encoding",
          "content-disposition",
          "received",
          "dkim-signature");

  /** Their readers unfold them by themselves, where there are any. */
  static final Set<String> KEPT_FOLDED = Set.of("received", "dkim-signature");

  private final Map<String, List<String>> fields = new HashMap<>();
  private final List<String> stray = new ArrayList<>();
  private @Nullable String mailboxLine;
  private final Set<Tolerance> marks = EnumSet.noneOf(Tolerance.class);
  private @Nullable ContentType contentType;
  private @Nullable Parameters disposition;

  void add(String name, String value) {
    fields.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
  }

  void stray(String line) {
    stray.add(line.strip());
  }

  void mailboxLine(String line) {
    mailboxLine = line.strip();
  }

  void mark(Tolerance mark) {
    marks.add(mark);
  }

  /** What targets may refuse about the lines. */
  Set<Tolerance> marks() {
    return marks;
  }

  /** The first value of a field. */
  Optional<String> value(String name) {
    List<String> values = fields.get(name);
    return values == null ? Optional.empty() : Optional.of(values.get(0));
  }

  List<String> values(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Lines that were neither field nor continuation. */
  List<String> stray() {
    return stray;
  }

  /** The line that a mailbox file put before the header. */
  Optional<String> mailboxLine() {
    return Optional.ofNullable(mailboxLine);
  }

  ContentType contentType() {
    if (contentType == null) {
      contentType = ContentType.of(value("content-type").orElse(""));
    }
    return contentType;
  }

  private Parameters disposition() {
    if (disposition == null) {
      disposition = Parameters.of(value("content-disposition").orElse(""));
    }
    return disposition;
  }

  /** Whether the part says that it is an attachment. */
  boolean isAttachment() {
    return disposition().main().equals("attachment");
  }

  /** The file name, from Content-Disposition or Content-Type. How it ends tells what it names. */
  String fileName() {
    return disposition()
        .value("filename")
        .or(() -> contentType().parameter("name"))
        .map(name -> name.contains("=?") ? HeaderText.decoded(name, new Reading()) : name)
        .map(Ascii::lower)
        .orElse("");
  }
}
