package org.muster.connectors.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.Unavailability;

/** A mailbox that lies in files: what its kind of files needs is left to a {@link Kind}. */
public final class FileMailbox implements Mailbox {

  private final Kind kind;
  private @Nullable FoundFolders found;
  private volatile boolean closed;

  public FileMailbox(Kind kind) {
    this.kind = kind;
  }

  /** A kind of files that hold mail. */
  public interface Kind {

    /** Looks for folders; done once for a mailbox. */
    FoundFolders folders() throws IOException;

    /** How many items a folder holds; see {@link FoundFolders.Count}. */
    long items(Path folder) throws IOException;

    /** Whether what was found is still a folder. */
    boolean isThere(Path folder);

    /**
     * Reads a folder.
     *
     * @param closed whether the mailbox was closed meanwhile
     */
    FolderCursor read(Path folder, Position after, Depth depth, BooleanSupplier closed)
        throws IOException;
  }

  @Override
  public MailboxListing listing() throws IOException {
    return folders().listing(kind::items);
  }

  @Override
  public FolderCursor read(Folder folder, Position after, Depth depth) throws IOException {
    if (depth == Depth.COUNTS) {
      throw new IllegalArgumentException(
          "Invalid depth: 'COUNTS' (must be ENVELOPE or CONTENT; counts stand in the listing)");
    }
    Path at = folders().find(folder.path()).filter(kind::isThere).orElse(null);
    if (at == null) {
      throw MailboxUnavailableException.of(
          Unavailability.UNAVAILABLE,
          "Cannot read folder %d: it was listed and is no longer there"
              .formatted(folder.ordinal()));
    }
    return kind.read(at, after, depth, () -> closed);
  }

  private FoundFolders folders() throws IOException {
    FoundFolders known = found;
    if (known == null) {
      known = kind.folders();
      found = known;
    }
    return known;
  }

  @Override
  public void close() {
    closed = true;
  }
}
