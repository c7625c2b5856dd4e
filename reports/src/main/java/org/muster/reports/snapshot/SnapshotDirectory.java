package org.muster.reports.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.muster.reports.storage.Json;
import org.muster.reports.storage.Sha256;

/** Where a snapshot lies: {@code snapshot.json}, and a Parquet file for each mailbox. */
public record SnapshotDirectory(Path path) {

  private static final int NAME_OCTETS = 16;

  /** Whether a snapshot was begun here. */
  public boolean isSnapshot() {
    return Files.isRegularFile(description());
  }

  /**
   * What the snapshot says of itself.
   *
   * @throws IOException in one line if it is not there or damaged
   */
  public Snapshot read() throws IOException {
    return Json.read(description(), Snapshot.class);
  }

  public void write(Snapshot snapshot) throws IOException {
    Json.write(snapshot, path.resolve(".snapshot.json"), description());
  }

  /** Makes the directory, for its owner only where the file system knows owners. */
  public void create() throws IOException {
    Files.createDirectories(path, ownersOnly());
  }

  private static FileAttribute<?>[] ownersOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /** The file of a mailbox, there or not: named by the SHA-256 of the mailbox's name, cut. */
  public Path file(String mailbox) {
    byte[] hash = Sha256.digest().digest(mailbox.getBytes(StandardCharsets.UTF_8));
    String name = HexFormat.of().formatHex(hash, 0, NAME_OCTETS);
    return mailboxes().resolve(name.substring(0, 2)).resolve(name + ".parquet");
  }

  /** What holds all mailboxes' files. */
  public Path mailboxes() {
    return path.resolve("mailboxes");
  }

  private Path description() {
    return path.resolve("snapshot.json");
  }
}
