package org.muster.connectors.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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

/** The folders found in a mailbox and where they lie: INBOX first, then by path. */
public final class FoundFolders {

  private final TreeMap<FolderPath, Path> folders =
      new TreeMap<>(
          Comparator.comparing((FolderPath path) -> !path.equals(FolderPath.INBOX))
              .thenComparing(Comparator.naturalOrder()));
  private final List<SkippedFolder> skipped = new ArrayList<>();

  /** Counts the items of a folder. */
  public interface Count {

    /**
     * How many items lie there.
     *
     * @throws FileSystemException if nobody can look into it, so that the folder is unreadable
     */
    long of(Path folder) throws IOException;
  }

  /** Adds a folder; one whose path another has already is also named by how its file is. */
  public void add(FolderPath path, Path at) {
    if (folders.putIfAbsent(path, at) != null) {
      add(new FolderPath(List.of(FileName.of(at), path.toString())), at);
    }
  }

  public void skip(FolderPath path, SkippedFolder.Reason reason) {
    skipped.add(new SkippedFolder(path, reason));
  }

  /** A link is followed nowhere: what it leads to is read where it lies, or lies elsewhere. */
  public void skipLink(FolderPath path, Path link, Path root) throws IOException {
    boolean within = Files.exists(link) && Entries.leadsInto(root, link);
    skip(path, within ? SkippedFolder.Reason.VIRTUAL : SkippedFolder.Reason.UNREADABLE);
  }

  /**
   * Names how many files in a folder are no mail.
   *
   * @param kind such as {@code files that are no mbox}
   */
  public void skipOthers(List<String> holder, String kind, int others) {
    if (others > 0) {
      List<String> names = new ArrayList<>(holder);
      names.add(kind + ": " + others);
      skip(new FolderPath(names), SkippedFolder.Reason.NOT_MAIL);
    }
  }

  public Optional<Path> find(FolderPath path) {
    return Optional.ofNullable(folders.get(path));
  }

  public MailboxListing listing(Count count) throws IOException {
    Map<FolderPath, FolderRole> roles = FolderRoles.of(Map.of(), folders.keySet());
    List<Folder> counted = new ArrayList<>();
    List<SkippedFolder> left = new ArrayList<>(skipped);
    for (Map.Entry<FolderPath, Path> folder : folders.entrySet()) {
      FolderPath path = folder.getKey();
      try {
        long declared = count.of(folder.getValue());
        FolderRole role = roles.getOrDefault(path, FolderRole.OTHER);
        counted.add(new Folder(counted.size(), path, role, declared));
      } catch (FileSystemException e) {
        left.add(new SkippedFolder(path, SkippedFolder.Reason.UNREADABLE));
      }
    }
    left.sort(Comparator.comparing(SkippedFolder::path));
    return new MailboxListing(counted, left);
  }
}
