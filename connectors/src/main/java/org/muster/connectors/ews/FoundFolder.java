package org.muster.connectors.ews;

import java.util.Set;

/**
 * A folder as FindFolder lists it.
 *
 * @param parent id of the folder that it lies in
 * @param type container class such as {@code IPF.Note}; empty where it has none, as mail folders
 *     may
 * @param items how many it holds, hidden ones left out
 */
record FoundFolder(String id, String parent, String name, String type, long items, Kind kind) {

  /** What a folder is made for, beside its container class. */
  enum Kind {
    ORDINARY,
    /** Shows items of other folders. */
    SEARCH,
    /** Kept by programs for themselves; people do not see it. */
    HIDDEN
  }

  private static final Set<String> NOT_MAIL =
      Set.of(
          "IPF.Appointment",
          "IPF.Configuration",
          "IPF.Contact",
          "IPF.Files",
          "IPF.Journal",
          "IPF.ShortcutFolder",
          "IPF.StickyNote",
          "IPF.Task");

  /** Whether its class is one of calendars, contacts and the like, or is derived from one. */
  boolean isNotMail() {
    return NOT_MAIL.stream().anyMatch(not -> type.equals(not) || type.startsWith(not + "."));
  }
}
