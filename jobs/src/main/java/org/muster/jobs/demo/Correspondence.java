package org.muster.jobs.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the mail of one mailbox: every kind of message, in the folders where people keep them. */
final class Correspondence {

  static final String INBOX = "";
  static final String SENT = ".Sent";
  static final String DRAFTS = ".Drafts";
  static final String TRASH = ".Trash";

  /** {@code Résultats/März} in modified UTF-7 (RFC 3501 section 5.1.3). */
  static final String RESULTS = ".R&AOk-sultats.M&AOQ-rz";

  private static final List<String> RECEIVED =
      List.of(
          "plain",
          "reply",
          "alternative",
          "inline",
          "attachment",
          "nested",
          "calendar",
          "bounce",
          "signed",
          "enveloped",
          "pgp",
          "latin1",
          "japanese",
          "longsubject",
          "list",
          "noid");
  private static final List<String> WRITTEN =
      List.of("plain", "reply", "attachment", "longsubject");
  private static final List<String> FILED =
      List.of("attachment", "enveloped", "alternative", "plain");
  private static final Instant FIRST = Instant.parse("2008-10-06T07:30:00Z");
  private static final Person COLLEAGUE = new Person("Wendy Willow", "harbour.example");

  private final Person owner;
  private final int first;
  private final List<DemoItem> items = new ArrayList<>();

  private Correspondence(Person owner, int mailbox) {
    this.owner = owner;
    this.first = mailbox * 100;
  }

  /** About thirty items; the same for the same arguments. */
  static List<DemoItem> of(Person owner, int mailbox) {
    return new Correspondence(owner, mailbox).items();
  }

  /** One message more than {@link #of} writes, sent at a time of the caller's choice. */
  static DemoItem late(Person owner, int mailbox, int number, Instant sent) {
    Occasion occasion = new Occasion(COLLEAGUE, owner, mailbox * 100 + 50 + number, sent);
    return new DemoItem(
        "plain", INBOX, "", sent.plusSeconds(20), Template.of("plain").filled(occasion.values()));
  }

  /** A message of another kind than {@link #of} writes. */
  static DemoItem received(String kind, Person owner, int mailbox, int number) {
    Instant sent = FIRST.plus(Duration.ofDays(90L + number));
    Occasion occasion = new Occasion(COLLEAGUE, owner, mailbox * 100 + 70 + number, sent);
    String message = Template.of(kind).filled(occasion.values());
    return new DemoItem(kind, INBOX, "S", sent.plusSeconds(20), message);
  }

  private List<DemoItem> items() {
    RECEIVED.forEach(kind -> receive(kind, INBOX, flags()));
    receive("plain", INBOX, "S");
    receive("list", INBOX, "S");
    receive("attachment", INBOX, "");
    receive("plain", INBOX, "S");
    WRITTEN.forEach(kind -> write(kind, SENT, "S"));
    write("plain", DRAFTS, "DS");
    FILED.forEach(kind -> receive(kind, RESULTS, "S"));
    // A list sends its notice once more: two items with the same octets.
    items.add(items.get(14).in(RESULTS));
    return items;
  }

  private String flags() {
    return List.of("S", "", "RS", "FS").get(items.size() % 4);
  }

  private void receive(String kind, String folder, String flags) {
    add(kind, folder, flags, new Occasion(COLLEAGUE, owner, number(), sent()));
  }

  private void write(String kind, String folder, String flags) {
    add(kind, folder, flags, new Occasion(owner, COLLEAGUE, number(), sent()));
  }

  private void add(String kind, String folder, String flags, Occasion occasion) {
    String message = Template.of(kind).filled(occasion.values());
    items.add(new DemoItem(kind, folder, flags, occasion.sent().plusSeconds(20), message));
  }

  private int number() {
    return first + items.size();
  }

  private Instant sent() {
    return FIRST.plus(Duration.ofHours(67L * items.size())).plus(Duration.ofSeconds(number()));
  }
}
