package org.muster.connectors.imap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.folder.FolderRoles;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;

/** The folders of a mailbox by path, INBOX first, and those left out. */
final class FolderListing {

  private final Map<FolderPath, ListedFolder> found =
      new TreeMap<>(
          Comparator.comparing((FolderPath path) -> !path.equals(FolderPath.INBOX))
              .thenComparing(Comparator.naturalOrder()));
  private final List<SkippedFolder> skipped = new ArrayList<>();

  private FolderListing() {}

  static FolderListing ask(ImapConnection connection) throws IOException {
    boolean utf8 = namesAreUtf8(connection);
    List<Namespace> spaces = Namespace.ask(connection);
    FolderListing listing = new FolderListing();
    for (IMAPResponse response : lines(connection)) {
      if (response.isUnTagged() && response.keyEquals("LIST")) {
        ListedFolder folder = parse(response);
        listing.add(folder, Namespace.of(folder, spaces), utf8);
      }
    }
    if (listing.found.isEmpty()) {
      requireInbox(connection);
    }
    listing.found.putIfAbsent(FolderPath.INBOX, ListedFolder.UNLISTED_INBOX);
    return listing;
  }

  /** Cyrus lets a service act for anybody: that there is no such mailbox shows only here. */
  private static void requireInbox(ImapConnection connection) throws IOException {
    try {
      connection.command("EXAMINE INBOX", "open the inbox");
    } catch (RefusedException e) {
      if (LoginRefusal.of(e) == LoginRefusal.ABSENT) {
        throw MailboxUnavailableException.of(
            Unavailability.DOES_NOT_EXIST,
            "Cannot read mailbox: the server lists none of its folders and says it has no INBOX");
      }
    }
  }

  /** Where UTF8=ACCEPT is offered, servers may send mail altered to those who do not take it. */
  static boolean namesAreUtf8(ImapConnection connection) throws IOException {
    if (connection.can("ENABLE")
        && (connection.can("UTF8=ACCEPT") || connection.can("UTF8=ONLY"))) {
      return connection.enables("UTF8=ACCEPT");
    }
    return connection.can("IMAP4REV2") && !connection.can("IMAP4REV1");
  }

  private static List<IMAPResponse> lines(ImapConnection connection) throws IOException {
    String what = "list folders";
    if (connection.can("LIST-EXTENDED") && connection.can("SPECIAL-USE")) {
      try {
        return connection.command("LIST \"\" \"*\" RETURN (SPECIAL-USE)", what);
      } catch (RefusedException e) {
        // it offers what it does not do: the plain command must do
      }
    }
    return connection.command("LIST \"\" \"*\"", what);
  }

  static ListedFolder parse(IMAPResponse response) throws IOException {
    try {
      return ListedFolder.parse(response);
    } catch (RuntimeException e) {
      throw new IOException("Cannot read the list of folders: it is not well-formed", e);
    }
  }

  private void add(ListedFolder folder, Namespace space, boolean utf8) {
    FolderPath path =
        folder.path(space.kind() == Namespace.Kind.OTHERS ? "" : space.prefix(), utf8);
    if (space.kind() == Namespace.Kind.OTHERS) {
      skipped.add(new SkippedFolder(path, SkippedFolder.Reason.OTHER_NAMESPACE));
    } else if (folder.reasonToSkip().isPresent()) {
      skipped.add(new SkippedFolder(path, folder.reasonToSkip().get()));
    } else if (space.kind() == Namespace.Kind.VIRTUAL) {
      skipped.add(new SkippedFolder(path, SkippedFolder.Reason.VIRTUAL));
    } else if (!folder.isSpeakable()) {
      skipped.add(new SkippedFolder(path, SkippedFolder.Reason.UNREADABLE));
    } else {
      put(path, folder);
    }
  }

  /** Two names may decode to one path; one name may be listed twice. */
  private void put(FolderPath path, ListedFolder folder) {
    ListedFolder before = found.putIfAbsent(path, folder);
    if (before != null && !before.isSameAs(folder)) {
      put(new FolderPath(List.of(folder.name(), path.toString())), folder);
    }
  }

  Map<FolderPath, ListedFolder> folders() {
    return found;
  }

  /** With what each folder declares; one that cannot be asked is left out with its reason. */
  MailboxListing declared(
      Map<FolderPath, Long> counts, Map<FolderPath, SkippedFolder.Reason> refused) {
    Map<FolderPath, FolderRole> special = new HashMap<>();
    found.forEach((path, folder) -> folder.role().ifPresent(role -> special.put(path, role)));
    Map<FolderPath, FolderRole> roles = FolderRoles.of(special, found.keySet());
    List<Folder> folders = new ArrayList<>();
    counts.forEach(
        (path, count) ->
            folders.add(
                new Folder(
                    folders.size(), path, roles.getOrDefault(path, FolderRole.OTHER), count)));
    List<SkippedFolder> left = new ArrayList<>(skipped);
    refused.forEach(
        (path, reason) ->
            left.add(new SkippedFolder(path, roles.getOrDefault(path, FolderRole.OTHER), reason)));
    left.sort(Comparator.comparing(SkippedFolder::path));
    return new MailboxListing(folders, left);
  }
}
