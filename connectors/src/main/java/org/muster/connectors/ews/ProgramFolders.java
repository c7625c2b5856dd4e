package org.muster.connectors.ews;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import microsoft.exchange.webservices.data.core.enumeration.property.MapiPropertyType;
import microsoft.exchange.webservices.data.property.definition.ExtendedPropertyDefinition;

/**
 * Where Outlook keeps what it could not synchronise, and Lync what was said. The inbox tells the
 * first by their entry ids, in every version and whatever they are called (MS-OXOSFLD 2.2.4); where
 * it does not, and of the second, only the English names are known.
 *
 * @param entries keys of entry ids
 */
record ProgramFolders(Set<String> entries) {

  /** PidTagAdditionalRenEntryIds of the inbox. */
  static final ExtendedPropertyDefinition SPECIAL =
      Told.property(0x36d8, MapiPropertyType.BinaryArray);

  /** The same, as {@link KnownEntry} writes it: base64 of each, with blanks between. */
  static final ExtendedPropertyDefinition SPECIAL_WRITTEN =
      Told.property(0x36d8, MapiPropertyType.String);

  private static final String SYNC_ISSUES = "Sync Issues";
  private static final String CONVERSATIONS = "Conversation History";

  /** Conflicts, Sync Issues, Local Failures and Server Failures; Junk E-mail comes after them. */
  private static final int OF_SYNCHRONISATION = 4;

  /** Where the id of a store's folder names the folder (MS-OXCDATA 2.2.4.1). */
  private static final int FOLDER_FROM = 22;

  ProgramFolders {
    entries = Set.copyOf(entries);
  }

  /**
   * As the inbox tells.
   *
   * @param special base64 of entry ids, with blanks between; empty where it tells none
   */
  static ProgramFolders of(String special) {
    return new ProgramFolders(
        Arrays.stream(special.split(" "))
            .limit(OF_SYNCHRONISATION)
            .map(ProgramFolders::key)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet()));
  }

  /** Ids of one folder may differ before the part that names it. */
  private static String key(String base64) {
    try {
      byte[] id = Base64.getDecoder().decode(base64);
      int from = id.length > FOLDER_FROM ? FOLDER_FROM : 0;
      return HexFormat.of().formatHex(id, from, id.length);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  boolean have(FoundFolder folder) {
    return entries.contains(key(folder.entry()));
  }

  /** What they are called at the top of a mailbox, as far as nothing better tells them. */
  List<String> names() {
    return entries.isEmpty() ? List.of(SYNC_ISSUES, CONVERSATIONS) : List.of(CONVERSATIONS);
  }
}
