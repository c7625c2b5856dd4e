package org.muster.rules.settle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder.Reason;

/**
 * A target folder and every source folder that is mapped to it; or a source folder that has no
 * target folder, and its namesakes in the other mailboxes of a merge.
 *
 * @param path of the target folder, or where it should have been
 * @param sources several where mailboxes or folders were merged
 * @param target null where the target has no such folder
 * @param sourceUnread why a source folder of that name was left out; null if none was
 * @param targetUnread why the target's folder was left out; null if it was not
 */
record Unit(
    FolderPath path,
    List<ReadFolder> sources,
    @Nullable ReadFolder target,
    @Nullable Reason sourceUnread,
    @Nullable Reason targetUnread) {

  Unit {
    sources = List.copyOf(sources);
  }

  FolderRole role() {
    Stream<ReadFolder> folders = Stream.concat(Stream.ofNullable(target), sources.stream());
    return folders
        .map(folder -> folder.folder().role())
        .filter(role -> role != FolderRole.OTHER)
        .findFirst()
        .orElse(FolderRole.OTHER);
  }

  boolean onSource() {
    return !sources.isEmpty() || sourceUnread != null;
  }

  boolean onTarget() {
    return target != null || targetUnread != null;
  }

  /** Why nothing could be compared here; null if both sides were read, or one is not there. */
  @Nullable Reason skipped() {
    if (target == null) {
      return targetUnread;
    }
    return sources.isEmpty() ? sourceUnread : null;
  }

  Ledger.Account sourceAccount() {
    return sources.stream()
        .map(ReadFolder::compared)
        .reduce(Ledger.Account.NONE, Ledger.Account::plus);
  }

  Ledger.Account targetAccount() {
    return target == null ? Ledger.Account.NONE : target.compared();
  }

  /** The ledger where no item is compared: only what servers declared. */
  Ledger declared() {
    Ledger.Account source =
        sources.stream()
            .map(ReadFolder::declared)
            .reduce(Ledger.Account.NONE, Ledger.Account::plus);
    return new LedgerTally()
        .ledger(source, target == null ? Ledger.Account.NONE : target.declared());
  }

  /** How many folders of one mailbox, empty ones apart, share the target folder. */
  int mergedSources() {
    return sources.stream()
        .filter(folder -> folder.held() > 0)
        .collect(Collectors.groupingBy(ReadFolder::member, Collectors.counting()))
        .values()
        .stream()
        .mapToInt(Long::intValue)
        .max()
        .orElse(1);
  }

  /** Items that the target withdrew while the folder was read. */
  long vanishedOnTarget() {
    return target == null ? 0 : target.account().vanished();
  }

  long vanishedOnSource() {
    return sources.stream().mapToLong(folder -> folder.account().vanished()).sum();
  }

  /** Items out of people's sight, as the servers declare them. */
  long sourceHidden() {
    return sources.stream().mapToLong(source -> source.folder().hidden()).sum();
  }

  long targetHidden() {
    return target == null ? 0 : target.folder().hidden();
  }

  int begunAgain() {
    return Stream.concat(sources.stream(), Stream.ofNullable(target))
        .mapToInt(folder -> folder.account().begunAgain())
        .sum();
  }

  boolean isSound() {
    return Stream.concat(sources.stream(), Stream.ofNullable(target)).allMatch(ReadFolder::isSound);
  }
}
