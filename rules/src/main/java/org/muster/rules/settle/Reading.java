package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder.Reason;
import org.muster.rules.mail.Unavailability;

/**
 * What reading a mailbox pair gave, whatever order its events came in: folders by side, member and
 * place in the listing.
 *
 * @param deleted folders of what the target keeps though it was deleted: proof, and no population
 */
record Reading(
    List<ReadFolder> folders,
    List<ReadFolder> deleted,
    List<LeftOut> leftOut,
    Optional<Unavailability> sourceUnavailable,
    Optional<Unavailability> targetUnavailable,
    Interruptions onSource,
    Interruptions onTarget) {

  Reading {
    folders = List.copyOf(folders);
    deleted = List.copyOf(deleted);
    leftOut = List.copyOf(leftOut);
  }

  static Reading of(List<? extends MailboxEvent> events) {
    Attempts attempts = new Attempts();
    List<MailboxOpened> opened = new ArrayList<>();
    List<MailboxRead> read = new ArrayList<>();
    for (MailboxEvent event : events) {
      if (event instanceof MailboxOpened mailbox) {
        opened.add(mailbox);
      } else if (event instanceof MailboxRead mailbox) {
        read.add(mailbox);
      } else if (event instanceof ItemBlock block) {
        attempts.add(block);
      } else if (event instanceof FolderRead folder) {
        attempts.add(folder);
      }
    }
    opened.sort(Comparator.comparing(MailboxOpened::side).thenComparing(MailboxOpened::member));
    Map<Boolean, List<ReadFolder>> byUse =
        opened.stream()
            .flatMap(attempts::folders)
            .collect(Collectors.partitioningBy(ReadFolder::isOfDeleted));
    List<ReadFolder> deleted = byUse.getOrDefault(true, List.of());
    return new Reading(
        byUse.getOrDefault(false, List.of()),
        deleted.stream().filter(folder -> folder.side() == Side.TARGET).toList(),
        Stream.concat(
                opened.stream().flatMap(Reading::leftOut), deleted.stream().map(LeftOut::ofDeleted))
            .toList(),
        unavailable(read, Side.SOURCE),
        unavailable(read, Side.TARGET),
        interruptions(read, Side.SOURCE),
        interruptions(read, Side.TARGET));
  }

  private static Stream<LeftOut> leftOut(MailboxOpened mailbox) {
    return mailbox.skipped().stream()
        .map(skipped -> LeftOut.byServer(mailbox.side(), mailbox.member(), skipped));
  }

  /** Items of other classes than mail, on the side that holds more. */
  long notMail() {
    return Math.max(notMail(Side.SOURCE), notMail(Side.TARGET));
  }

  private long notMail(Side side) {
    return leftOut.stream()
        .filter(folder -> folder.side() == side && folder.reason() == Reason.NOT_MAIL)
        .mapToLong(LeftOut::items)
        .sum();
  }

  private static Interruptions interruptions(List<MailboxRead> read, Side side) {
    return read.stream()
        .filter(mailbox -> mailbox.side() == side)
        .map(MailboxRead::interruptions)
        .reduce(Interruptions.NONE, Interruptions::plus);
  }

  /** Of several reasons on one side, the first that leaves the pair undecided. */
  private static Optional<Unavailability> unavailable(List<MailboxRead> read, Side side) {
    return read.stream()
        .filter(mailbox -> mailbox.side() == side)
        .flatMap(mailbox -> Optional.ofNullable(mailbox.unavailable()).stream())
        .min(Comparator.naturalOrder());
  }

  /** Whether all was read that is there, or it is known that a mailbox is not there. */
  boolean isDecided() {
    return isDecided(sourceUnavailable) && isDecided(targetUnavailable);
  }

  private static boolean isDecided(Optional<Unavailability> reason) {
    return reason.isEmpty() || isAbsent(reason);
  }

  boolean isSourceAbsent() {
    return isAbsent(sourceUnavailable);
  }

  boolean isTargetAbsent() {
    return isAbsent(targetUnavailable);
  }

  private static boolean isAbsent(Optional<Unavailability> reason) {
    return reason.filter(r -> r == Unavailability.DOES_NOT_EXIST).isPresent();
  }

  /** Whether both sides could be opened, as folder rules demand. */
  boolean isOpened() {
    return sourceUnavailable.isEmpty() && targetUnavailable.isEmpty();
  }

  /** Whether a folder refused to be opened, so that its items are unknown. */
  boolean hasUnreadFolder() {
    return leftOut.stream().anyMatch(folder -> folder.reason().leavesItemsUnread());
  }
}
