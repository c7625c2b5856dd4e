package org.muster.connectors.ews.standin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.connectors.ews.standin.store.Distinguished;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInMailbox;
import org.muster.connectors.ews.standin.store.Store;

/**
 * What somebody may see: the own mailbox, those delegated, and public folders. What one may not see
 * is not found, as Exchange has it.
 *
 * @param user in lower case, as all addresses here
 */
record Access(
    String user,
    Set<String> delegated,
    Map<String, StandInMailbox> mailboxes,
    StandInMailbox publicFolders,
    Store store) {

  /** Folders by FolderId or DistinguishedFolderId elements. */
  StandInFolder folder(Asked id, ServerVersion version)
      throws ResponseException, SoapFaultException {
    return switch (id.name()) {
      case "FolderId" -> byId(id.attribute("Id").orElse(""));
      case "DistinguishedFolderId" -> distinguished(id, version);
      default -> throw SoapFaultException.schema("'%s' is no folder id.".formatted(id.name()));
    };
  }

  private StandInFolder byId(String id) throws ResponseException {
    if (Store.isItemId(id)) {
      throw new ResponseException("ErrorCannotUseItemIdForFolderId");
    }
    if (!Store.isFolderId(id)) {
      throw new ResponseException("ErrorInvalidIdMalformed");
    }
    return store
        .folder(id)
        .filter(this::isOpen)
        .orElseThrow(() -> new ResponseException("ErrorItemNotFound"));
  }

  private StandInFolder distinguished(Asked id, ServerVersion version)
      throws ResponseException, SoapFaultException {
    String name = id.attribute("Id").orElse("");
    if (!Distinguished.isKnown(name, version)) {
      throw SoapFaultException.schema(
          "The 'Id' attribute is invalid: '%s' is no DistinguishedFolderIdNameType."
              .formatted(name));
    }
    if (name.equals("publicfoldersroot")) {
      return publicFolders.distinguished(name);
    }
    return mailbox(id)
        .find(name)
        .filter(this::isOpen)
        .orElseThrow(() -> new ResponseException("ErrorItemNotFound"));
  }

  private StandInMailbox mailbox(Asked id) throws ResponseException {
    Optional<String> named =
        id.find("Mailbox").flatMap(m -> m.find("EmailAddress")).map(a -> lower(a.text()));
    if (named.isEmpty() && !mailboxes.containsKey(user)) {
      throw new ResponseException("ErrorMissingEmailAddress");
    }
    return Optional.ofNullable(mailboxes.get(named.orElse(user)))
        .orElseThrow(() -> new ResponseException("ErrorNonExistentMailbox"));
  }

  Store.Kept item(String itemId) throws ResponseException {
    if (Store.isFolderId(itemId)) {
      throw new ResponseException("ErrorCannotUseFolderIdForItemId");
    }
    if (!Store.isItemId(itemId)) {
      throw new ResponseException("ErrorInvalidIdMalformed");
    }
    return store
        .item(itemId)
        .filter(k -> isOpen(k.folder()))
        .orElseThrow(() -> new ResponseException("ErrorItemNotFound"));
  }

  private boolean isOpen(StandInFolder folder) {
    String owner = folder.node().mailbox();
    return owner.isEmpty() || owner.equals(user) || delegated.contains(owner);
  }

  static String lower(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
