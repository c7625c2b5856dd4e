package org.muster.connectors.ews;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import microsoft.exchange.webservices.data.core.enumeration.property.WellKnownFolderName;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.Unavailability;

/** A mailbox that may be read. */
final class EwsMailbox implements Mailbox {

  private static final Map<WellKnownFolderName, FolderRole> ROLES =
      Map.of(
          WellKnownFolderName.Inbox, FolderRole.INBOX,
          WellKnownFolderName.SentItems, FolderRole.SENT,
          WellKnownFolderName.Drafts, FolderRole.DRAFTS,
          WellKnownFolderName.DeletedItems, FolderRole.TRASH,
          WellKnownFolderName.JunkEmail, FolderRole.JUNK);

  private final Exchange exchange;
  private final Digester digester;
  private final String root;
  private Optional<FolderTree> tree = Optional.empty();

  EwsMailbox(Exchange exchange, Digester digester, String root) {
    this.exchange = exchange;
    this.digester = digester;
    this.root = root;
  }

  @Override
  public MailboxListing listing() throws IOException {
    return listed().listing();
  }

  private FolderTree listed() throws IOException {
    return exchange
        .asking()
        .judged(
            () -> {
              List<FoundFolder> all = new ArrayList<>(exchange.folders(root));
              RecoverableItems deleted = RecoverableItems.of(exchange);
              Map<String, FolderRole> roles = roles();
              roles.putAll(deleted.roles());
              all.addAll(deleted.folders());
              FolderTree found = new FolderTree(all, roles, exchange.programs());
              tree = Optional.of(found);
              return found;
            });
  }

  private Map<String, FolderRole> roles() throws IOException {
    Map<String, FolderRole> roles = new HashMap<>();
    if (PublicFolders.are(exchange.mailbox())) {
      return roles;
    }
    for (Map.Entry<WellKnownFolderName, FolderRole> role : ROLES.entrySet()) {
      exchange.distinguished(role.getKey()).ifPresent(id -> roles.put(id, role.getValue()));
    }
    return roles;
  }

  @Override
  public FolderCursor read(Folder folder, Position after, Depth depth) throws IOException {
    if (depth == Depth.COUNTS) {
      throw new IllegalArgumentException(
          "Invalid depth: 'COUNTS' (must be ENVELOPE or CONTENT; counts stand in the listing)");
    }
    FolderTree folders = tree.isPresent() ? tree.get() : listed();
    String id =
        folders
            .id(folder.path())
            .orElseThrow(
                () ->
                    MailboxUnavailableException.of(
                        Unavailability.UNAVAILABLE,
                        "Cannot read a folder: it was listed and is no longer there"));
    return exchange
        .asking()
        .judged(() -> EwsCursor.open(exchange, id, new ItemReader(digester, depth), after));
  }

  @Override
  public Duration waited() {
    return exchange.client().waited();
  }

  @Override
  public Interruptions interruptions() {
    return new Interruptions(exchange.client().pauses(), 0, 0);
  }

  @Override
  public void close() throws IOException {
    exchange.close();
  }
}
