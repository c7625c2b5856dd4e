package org.muster.connectors.ews.standin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.connectors.ews.standin.store.FolderKind;

/** PidTag properties of folders; one that is not there, or has another type, is left out. */
final class FolderExtended {

  private FolderExtended() {}

  static void write(SoapWriter out, FolderView folder) throws IOException {
    for (ExtendedTag property : folder.shape().extended()) {
      Optional<String> value = value(property, folder);
      if (value.isPresent()) {
        property.write(out, value.get());
      }
      if (property.key().equals("36D8 BinaryArray") && isInbox(folder)) {
        property.writeAll(out, special(folder));
      }
    }
  }

  /** PidTagAdditionalRenEntryIds: in the order of MS-OXOSFLD 2.2.4. */
  private static List<String> special(FolderView inbox) {
    return Stream.of("conflicts", "syncissues", "localfailures", "serverfailures", "junkemail")
        .flatMap(name -> inbox.store().distinguished(inbox.node().mailbox(), name).stream())
        .map(found -> entry(found.node().id()))
        .toList();
  }

  private static boolean isInbox(FolderView folder) {
    return folder.node().distinguished().equals(Optional.of("inbox"));
  }

  /** An entry id as a private store gives one: flags, store, type, folder (MS-OXCDATA 2.2.4.1). */
  private static String entry(String id) {
    byte[] octets =
        ByteBuffer.allocate(46)
            .position(20)
            .putShort((short) 0x0100)
            .put(
                UUID.nameUUIDFromBytes(id.getBytes(US_ASCII))
                    .toString()
                    .substring(12)
                    .getBytes(US_ASCII))
            .array();
    return Base64.getEncoder().encodeToString(octets);
  }

  private static Optional<String> value(ExtendedTag property, FolderView folder) {
    return switch (property.key()) {
      case "FFF Binary" -> Optional.of(entry(folder.node().id()));
      case "3001 String" -> Optional.of(folder.node().name());
      case "3601 Integer" -> Optional.of(isSearch(folder) ? "2" : "1");
      case "3602 Integer" -> Optional.of(Integer.toString(folder.folder().items().size()));
      case "3603 Integer" -> Optional.of(Long.toString(folder.unread()));
      case "360A Boolean" -> Optional.of(Boolean.toString(hasChildren(folder)));
      case "3613 String" -> Optional.of(folder.node().folderClass()).filter(c -> !c.isEmpty());
      case "3617 Integer" -> Optional.of(Integer.toString(folder.folder().hidden().size()));
      case "10F4 Boolean" -> Optional.of(Boolean.toString(isHidden(folder)));
      case "E08 Integer", "E08 Long" -> Optional.of(Long.toString(size(folder)));
      default -> Optional.empty();
    };
  }

  private static boolean isSearch(FolderView folder) {
    return folder.node().kind() == FolderKind.SEARCH;
  }

  private static boolean hasChildren(FolderView folder) {
    return !folder.store().children(folder.node().id()).isEmpty();
  }

  private static boolean isHidden(FolderView folder) {
    return folder.node().folderClass().equals("IPF.Configuration");
  }

  private static long size(FolderView folder) {
    return folder.folder().items().stream().mapToLong(i -> i.mime().length()).sum();
  }
}
