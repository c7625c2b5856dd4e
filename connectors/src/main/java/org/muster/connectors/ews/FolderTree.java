package org.muster.connectors.ews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.folder.FolderRoles;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.SkippedFolder.Reason;

/** Folders below a mailbox's root, by their paths; the inbox first. */
final class FolderTree {

  private final Map<FolderPath, FoundFolder> found = new TreeMap<>();
  private final Map<FolderPath, FolderRole> declared = new HashMap<>();
  private final ProgramFolders programs;

  /**
   * Puts folders where they belong.
   *
   * @param known roles that Exchange declares, by folder id
   */
  FolderTree(List<FoundFolder> folders, Map<String, FolderRole> known, ProgramFolders programs) {
    this.programs = programs;
    Map<String, FoundFolder> byId = new HashMap<>();
    folders.forEach(folder -> byId.put(folder.id(), folder));
    for (FoundFolder folder : folders) {
      FolderPath path = free(path(folder, byId, known));
      found.put(path, folder);
      FolderRole role = known.get(folder.id());
      if (role != null) {
        declared.put(path, role);
      }
    }
  }

  private static FolderPath path(
      FoundFolder folder, Map<String, FoundFolder> byId, Map<String, FolderRole> known) {
    List<String> names = new ArrayList<>();
    for (FoundFolder at = folder; at != null; at = byId.get(at.parent())) {
      boolean isInbox = known.get(at.id()) == FolderRole.INBOX;
      names.add(0, isInbox ? FolderPath.INBOX.names().get(0) : at.name());
      if (isInbox || names.size() > byId.size()) {
        break;
      }
    }
    return new FolderPath(names);
  }

  /** Exchange allows a folder beside the inbox that is called as we call it. */
  private FolderPath free(FolderPath path) {
    FolderPath free = path;
    for (int number = 2; found.containsKey(free); number++) {
      List<String> names = new ArrayList<>(path.names());
      names.add(names.remove(names.size() - 1) + " (" + number + ")");
      free = new FolderPath(names);
    }
    return free;
  }

  MailboxListing listing() {
    Map<FolderPath, FolderRole> roles = FolderRoles.of(declared, found.keySet());
    List<Folder> folders = new ArrayList<>();
    List<SkippedFolder> skipped = new ArrayList<>();
    for (Map.Entry<FolderPath, FoundFolder> each : inOrder().entrySet()) {
      FolderPath path = each.getKey();
      FoundFolder folder = each.getValue();
      FolderRole role = roles.getOrDefault(path, FolderRole.OTHER);
      Optional<Reason> reason = reason(path, folder);
      if (reason.isPresent()) {
        skipped.add(new SkippedFolder(path, role, reason.get(), folder.ownItems()));
      } else {
        folders.add(
            new Folder(
                folders.size(), path, role, folder.counts().items(), folder.counts().hidden()));
      }
    }
    return new MailboxListing(folders, skipped);
  }

  private Map<FolderPath, FoundFolder> inOrder() {
    Map<FolderPath, FoundFolder> ordered = new LinkedHashMap<>();
    FoundFolder inbox = found.get(FolderPath.INBOX);
    if (inbox != null) {
      ordered.put(FolderPath.INBOX, inbox);
    }
    ordered.putAll(found);
    return ordered;
  }

  private Optional<Reason> reason(FolderPath path, FoundFolder folder) {
    if (programs.have(folder) || programs.names().contains(path.names().get(0))) {
      return Optional.of(Reason.SYSTEM);
    }
    return switch (folder.kind()) {
      case SEARCH -> Optional.of(Reason.VIRTUAL);
      case HIDDEN -> Optional.of(Reason.SYSTEM);
      case ORDINARY -> folder.isNotMail() ? Optional.of(Reason.NOT_MAIL) : Optional.empty();
    };
  }

  /** The id of a folder that was listed. */
  Optional<String> id(FolderPath path) {
    return Optional.ofNullable(found.get(path)).map(FoundFolder::id);
  }
}
