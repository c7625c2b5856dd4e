package org.muster.connectors;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;

/**
 * A fresh mailbox, the store that reads it, and what a mail system of its kind does not keep or
 * tell.
 */
public interface Scene {

  /** The system flags of RFC 9051 section 2.3.2. */
  Set<Flag> SYSTEM_FLAGS = Set.of(Flag.SEEN, Flag.ANSWERED, Flag.FLAGGED, Flag.DELETED, Flag.DRAFT);

  MailStore store();

  String mailbox();

  /** What is read; changes show to whoever opens the mailbox again. */
  TestFolder inbox();

  /** All that reading might change. */
  String state() throws IOException;

  /** Those of {@link #SYSTEM_FLAGS} that this mail system keeps. */
  default Set<Flag> keptFlags() {
    return SYSTEM_FLAGS;
  }

  /** Messages of the inbox in the order in which they are read; by default that of their coming. */
  default List<TestFolder.TestMessage> inReadingOrder(List<TestFolder.TestMessage> messages) {
    return messages;
  }

  /** Items without what differs each time they are read; by default nothing does. */
  default List<ItemDigest> asKnown(List<ItemDigest> items) {
    return items;
  }

  default Dates dates() {
    return Dates.KEPT;
  }

  default Changes changes() {
    return Changes.ALL_TOLD;
  }

  /** Whether it keeps when items were received. */
  enum Dates {
    KEPT,
    NONE
  }

  /** What it can tell of a folder that changes after it was opened first. */
  enum Changes {
    /** Items that go have vanished, items that come have arrived. */
    ALL_TOLD,
    /** Items that come have arrived; after any other change the position is lost. */
    ARRIVALS_TOLD,
    /** After any change the position is lost. */
    NONE_TOLD
  }
}
