package org.muster.connectors.ews;

import java.util.Optional;
import java.util.Set;
import microsoft.exchange.webservices.data.core.enumeration.property.MapiPropertyType;
import microsoft.exchange.webservices.data.core.service.folder.Folder;
import microsoft.exchange.webservices.data.core.service.folder.SearchFolder;
import microsoft.exchange.webservices.data.core.service.schema.FolderSchema;
import microsoft.exchange.webservices.data.property.complex.FolderId;
import microsoft.exchange.webservices.data.property.definition.ExtendedPropertyDefinition;

/**
 * A folder as FindFolder lists it.
 *
 * @param entry its entry id in base64; empty where not told
 * @param parent id of the folder that it lies in
 * @param type container class such as {@code IPF.Note}; empty where it has none, as mail folders
 *     may
 */
record FoundFolder(
    String id, String entry, String parent, String name, String type, Counts counts, Kind kind) {

  /** PidTagAttributeHidden. */
  static final ExtendedPropertyDefinition HIDDEN = Told.property(0x10f4, MapiPropertyType.Boolean);

  /** PidTagAssociatedContentCount. */
  static final ExtendedPropertyDefinition OUT_OF_SIGHT =
      Told.property(0x3617, MapiPropertyType.Integer);

  /** PidTagEntryId, asked for and as {@link KnownEntry} writes it. */
  static final ExtendedPropertyDefinition ENTRY = Told.property(0xfff, MapiPropertyType.Binary);

  private static final ExtendedPropertyDefinition ENTRY_WRITTEN =
      Told.property(0xfff, MapiPropertyType.String);

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

  /**
   * What a folder holds.
   *
   * @param items that people see; 0 where not told
   * @param hidden items that programs keep there; 0 where not told
   * @param folders right below it; empty where not told
   */
  record Counts(long items, long hidden, Optional<Integer> folders) {}

  /** What a folder is made for, beside its container class. */
  enum Kind {
    ORDINARY,
    /** Shows items of other folders. */
    SEARCH,
    /** Kept by programs for themselves; people do not see it. */
    HIDDEN
  }

  /**
   * What is told of a folder.
   *
   * @param below the folder that was searched, where the parent is not told
   */
  static FoundFolder of(Folder folder, String below) throws Exception {
    String id = folder.getId().getUniqueId();
    return new FoundFolder(
        id,
        Told.of(String.class, folder, ENTRY_WRITTEN).orElse(""),
        Told.of(FolderId.class, folder, FolderSchema.ParentFolderId)
            .map(FolderId::getUniqueId)
            .orElse(below),
        Told.of(String.class, folder, FolderSchema.DisplayName).orElse("(unnamed)"),
        Told.of(String.class, folder, FolderSchema.FolderClass).orElse(""),
        new Counts(
            Told.of(Integer.class, folder, FolderSchema.TotalCount).orElse(0),
            Told.of(Integer.class, folder, OUT_OF_SIGHT).orElse(0),
            Told.of(Integer.class, folder, FolderSchema.ChildFolderCount)),
        kind(folder));
  }

  /** A folder at the top of which only the name matters. */
  static FoundFolder named(String id, String name) {
    return new FoundFolder(id, "", "", name, "", new Counts(0, 0, Optional.empty()), Kind.ORDINARY);
  }

  private static Kind kind(Folder folder) throws Exception {
    if (folder instanceof SearchFolder) {
      return Kind.SEARCH;
    }
    return Told.of(Boolean.class, folder, HIDDEN).orElse(false) ? Kind.HIDDEN : Kind.ORDINARY;
  }

  /** The same, as one that is for programs only. */
  FoundFolder hidden() {
    return new FoundFolder(id, entry, parent, name, type, counts, Kind.HIDDEN);
  }

  /** How many items lie in it itself: what a search shows lies elsewhere. */
  long ownItems() {
    return kind == Kind.SEARCH ? 0 : counts.items();
  }

  /** Whether its class is one of calendars, contacts and the like, or is derived from one. */
  boolean isNotMail() {
    return NOT_MAIL.stream().anyMatch(not -> type.equals(not) || type.startsWith(not + "."));
  }
}
