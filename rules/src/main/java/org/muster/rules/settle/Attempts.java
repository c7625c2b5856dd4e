package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.rules.bulk.OnDemand;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.Side;

/** Gathers each folder's blocks, and forgets an attempt as soon as a later one is known. */
final class Attempts {

  private final Map<Place, Attempt> attempts = new HashMap<>();

  private record Place(Side side, int member, int folder) {}

  private static final class Attempt {
    private final int number;
    private final List<List<ItemDigest>> blocks = new ArrayList<>();
    private @Nullable FolderAccount account;

    Attempt(int number) {
      this.number = number;
    }
  }

  void add(ItemBlock block) {
    Place place = new Place(block.side(), block.member(), block.folder());
    Attempt attempt = current(place, block.attempt());
    if (attempt.number == block.attempt()) {
      attempt.blocks.add(block.items());
    }
  }

  void add(FolderRead read) {
    Place place = new Place(read.side(), read.member(), read.folder());
    Attempt attempt = current(place, read.attempt());
    if (attempt.number == read.attempt()) {
      attempt.account = read.account();
    }
  }

  private Attempt current(Place place, int number) {
    Attempt known = attempts.get(place);
    if (known != null && known.number >= number) {
      return known;
    }
    Attempt begun = new Attempt(number);
    attempts.put(place, begun);
    return begun;
  }

  Stream<ReadFolder> folders(MailboxOpened mailbox) {
    return mailbox.folders().stream()
        .sorted(Comparator.comparing(Folder::ordinal))
        .map(folder -> folder(mailbox, folder));
  }

  private ReadFolder folder(MailboxOpened mailbox, Folder folder) {
    Place place = new Place(mailbox.side(), mailbox.member(), folder.ordinal());
    Attempt attempt = attempts.getOrDefault(place, new Attempt(0));
    FolderAccount account = attempt.account;
    return new ReadFolder(
        mailbox.side(),
        mailbox.member(),
        folder,
        account != null,
        account != null ? account : new FolderAccount(folder.declared(), 0, 0, 0, 0, 0, 0, 0),
        OnDemand.concatenated(attempt.blocks));
  }
}
