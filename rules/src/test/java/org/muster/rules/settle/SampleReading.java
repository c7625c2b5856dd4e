package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.claim.Claims;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair;

/** A pair that was to migrate and was read without trouble; a test names what differs. */
final class SampleReading {

  static final long CUTOVER = 1_234_634_400L;
  static final long STARTED = CUTOVER + 86_400;
  static final Keyring KEYS = Keyring.of(new byte[32]);

  private record Place(Side side, int member) {}

  private final List<MailboxEvent> events = new ArrayList<>();
  private final Map<Place, List<Folder>> folders = new HashMap<>();
  private final Map<Place, List<SkippedFolder>> skipped = new HashMap<>();
  private final Map<Place, Unavailability> unavailable = new HashMap<>();
  private MailboxPair.Expectation expectation = MailboxPair.Expectation.MIGRATED;
  private int number = 4;
  private Long cutover;
  private Depth depth = Depth.CONTENT;
  private FolderMap map = FolderMap.NONE;
  private int members = 1;
  private int attempt;
  private long vanished;
  private Claims claims = Claims.NONE;

  /** An item that no other number equals in any way. */
  static SampleItem item(int n) {
    return SampleItem.perfect()
        .locator("1/" + n)
        .messageId(SampleItem.digest("id " + n))
        .envelope("envelope " + n)
        .text(SampleItem.text("words " + n, "shape", 1_204, 0))
        .raw("octets " + n);
  }

  static ItemDigest[] items(int from, int to) {
    ItemDigest[] items = new ItemDigest[to - from];
    Arrays.setAll(items, i -> item(from + i).get());
    return items;
  }

  static FolderPath path(String name) {
    return new FolderPath(List.of(name.split("/")));
  }

  SampleReading number(int value) {
    number = value;
    return this;
  }

  SampleReading live() {
    cutover = CUTOVER;
    return this;
  }

  SampleReading expected(MailboxPair.Expectation value) {
    expectation = value;
    return this;
  }

  SampleReading depth(Depth value) {
    depth = value;
    return this;
  }

  SampleReading mapped(FolderMap value) {
    map = value;
    return this;
  }

  SampleReading merge(int sources) {
    members = sources;
    return this;
  }

  /** How often the folders named from now on were begun. */
  SampleReading attempt(int value) {
    attempt = value;
    return this;
  }

  /** Items that vanish from each folder named from now on. */
  SampleReading vanishing(long items) {
    vanished = items;
    return this;
  }

  SampleReading hearing(Claims value) {
    claims = value;
    return this;
  }

  SampleReading source(String name, ItemDigest... items) {
    return folder(Side.SOURCE, 0, name, items);
  }

  SampleReading target(String name, ItemDigest... items) {
    return folder(Side.TARGET, 0, name, items);
  }

  SampleReading both(String name, ItemDigest... items) {
    return source(name, items).target(name, items);
  }

  SampleReading folder(Side side, int member, String name, ItemDigest... items) {
    return folder(side, member, path(name), role(name), items);
  }

  SampleReading folder(
      Side side, int member, FolderPath path, FolderRole role, ItemDigest... items) {
    List<Folder> known = folders.computeIfAbsent(new Place(side, member), p -> new ArrayList<>());
    int ordinal = known.size();
    long listed = items.length + vanished;
    known.add(new Folder(ordinal, path, role, listed));
    block(side, member, ordinal, items);
    long unreadable =
        Arrays.stream(items).filter(i -> i.condition() == Condition.UNREADABLE).count();
    FolderAccount account =
        new FolderAccount(
            listed, listed, items.length - unreadable, unreadable, vanished, 0, 0, attempt);
    events.add(new FolderRead(number, side, member, ordinal, attempt, account));
    return this;
  }

  /** Sends items alone, as an attempt does that was given up. */
  SampleReading block(Side side, int member, int ordinal, ItemDigest... items) {
    for (ItemDigest item : items) {
      events.add(new ItemBlock(number, side, member, ordinal, attempt, List.of(item)));
    }
    return this;
  }

  private static FolderRole role(String name) {
    return switch (name) {
      case "INBOX" -> FolderRole.INBOX;
      case "Sent", "Sent Items" -> FolderRole.SENT;
      case "Trash", "Deleted Items" -> FolderRole.TRASH;
      case "Recoverable Items/Deletions" -> FolderRole.RECOVERABLE;
      default -> FolderRole.OTHER;
    };
  }

  SampleReading skipped(Side side, String name, SkippedFolder.Reason reason) {
    return skipped(side, name, reason, 0);
  }

  SampleReading skipped(Side side, String name, SkippedFolder.Reason reason, long items) {
    skipped
        .computeIfAbsent(new Place(side, 0), p -> new ArrayList<>())
        .add(new SkippedFolder(path(name), role(name), reason, items));
    return this;
  }

  SampleReading unavailable(Side side, Unavailability reason) {
    unavailable.put(new Place(side, 0), reason);
    return this;
  }

  List<MailboxEvent> events() {
    List<MailboxEvent> all = new ArrayList<>(events);
    for (int member = 0; member < members; member++) {
      close(Side.SOURCE, member, all);
    }
    close(Side.TARGET, 0, all);
    return all;
  }

  private void close(Side side, int member, List<MailboxEvent> all) {
    Place place = new Place(side, member);
    all.add(
        new MailboxOpened(
            number,
            side,
            member,
            folders.getOrDefault(place, List.of()),
            skipped.getOrDefault(place, List.of())));
    all.add(new MailboxRead(number, side, member, unavailable.get(place)));
  }

  MailboxPair pair() {
    return new MailboxPair(
        number,
        number + 2,
        java.util.Collections.nCopies(members, "source"),
        "Target" + number + "@new.example",
        "ZZ1",
        "M" + number,
        MailboxPair.Kind.PERSON,
        expectation,
        "",
        null,
        depth,
        List.of());
  }

  Terms terms() {
    Terms terms =
        new Terms(
            cutover,
            Depth.CONTENT,
            Profile.IMAP_IMAP,
            map,
            Map.of(),
            Thresholds.PUBLISHED,
            STARTED);
    return terms.hearing(claims);
  }

  Settlement settle() {
    return settle(events());
  }

  Settlement settle(List<MailboxEvent> given) {
    return new Settler(terms(), KEYS).settle(pair(), given);
  }

  FolderUnits units() {
    return FolderUnits.of(Reading.of(events()), map);
  }
}
