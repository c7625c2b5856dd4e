package org.muster.connectors.ews;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import microsoft.exchange.webservices.data.core.enumeration.property.WellKnownFolderName;
import org.muster.rules.mail.FolderRole;

/**
 * Where Exchange keeps what owners deleted, from 2010 SP1 on (MS-OXWSCDATA 2.2.5.9). Deletions
 * holds what they emptied out of Deleted Items or deleted for good, Purges what they took out of
 * there. All else is copies that Exchange makes for itself.
 *
 * @param folders all of them, below one of our name
 * @param roles of those that hold what was deleted, by folder id
 */
record RecoverableItems(List<FoundFolder> folders, Map<String, FolderRole> roles) {

  private static final RecoverableItems NONE = new RecoverableItems(List.of(), Map.of());

  private static final List<WellKnownFolderName> OF_OWNERS =
      List.of(
          WellKnownFolderName.RecoverableItemsDeletions,
          WellKnownFolderName.RecoverableItemsPurges);

  /** None where the version or the mailbox has none, or who logs in may not see them. */
  static RecoverableItems of(Exchange exchange) throws IOException {
    boolean isKnown =
        exchange.client().settings().version().compareTo(EwsVersion.EXCHANGE2010_SP1) >= 0;
    if (!isKnown || PublicFolders.are(exchange.mailbox())) {
      return NONE;
    }
    Optional<String> root = exchange.distinguished(WellKnownFolderName.RecoverableItemsRoot);
    try {
      return root.isPresent() ? below(root.get(), exchange) : NONE;
    } catch (EwsRefusal e) {
      if (e.isPassing() || e.isOfIdentity()) {
        throw e;
      }
      return NONE;
    }
  }

  private static RecoverableItems below(String root, Exchange exchange) throws IOException {
    Map<String, FolderRole> roles = new HashMap<>();
    for (WellKnownFolderName name : OF_OWNERS) {
      exchange.distinguished(name).ifPresent(id -> roles.put(id, FolderRole.RECOVERABLE));
    }
    List<FoundFolder> folders = new ArrayList<>();
    folders.add(FoundFolder.named(root, FolderRole.RECOVERABLE.title()).hidden());
    for (FoundFolder folder : exchange.folders(root)) {
      folders.add(roles.containsKey(folder.id()) ? folder : folder.hidden());
    }
    return new RecoverableItems(folders, roles);
  }
}
