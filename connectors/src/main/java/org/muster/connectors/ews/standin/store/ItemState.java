package org.muster.connectors.ews.standin.store;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.muster.rules.mail.Flag;

/**
 * What may be told of an item when it is put into a folder.
 *
 * @param deleted when its owner deleted it, for what is put where deleted items are kept
 */
public record ItemState(
    Instant received,
    Instant created,
    Instant modified,
    Optional<Instant> deleted,
    Set<Flag> flags,
    String itemClass) {

  /** The class of an item that says nothing else of itself: what its MIME makes of it. */
  public static final String BY_CONTENT = "";

  public ItemState {
    flags = Set.copyOf(flags);
  }

  public static ItemState of(Instant received, Flag... flags) {
    return new ItemState(received, received, received, Optional.empty(), Set.of(flags), BY_CONTENT);
  }

  public ItemState as(String itemClassToBe) {
    return new ItemState(received, created, modified, deleted, flags, itemClassToBe);
  }

  public ItemState createdAt(Instant instant) {
    return new ItemState(received, instant, modified, deleted, flags, itemClass);
  }

  public ItemState modifiedAt(Instant instant) {
    return new ItemState(received, created, instant, deleted, flags, itemClass);
  }

  public ItemState deletedAt(Instant instant) {
    return new ItemState(received, created, modified, Optional.of(instant), flags, itemClass);
  }

  ItemState with(Flag flag) {
    Set<Flag> more = flags.isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(flags);
    more.add(flag);
    return new ItemState(received, created, modified, deleted, more, itemClass);
  }
}
