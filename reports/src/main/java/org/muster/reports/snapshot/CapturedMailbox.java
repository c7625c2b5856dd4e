package org.muster.reports.snapshot;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.reports.storage.DamagedRow;
import org.muster.reports.storage.Json;
import org.muster.reports.storage.Sha256;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;

/**
 * What a mailbox's file says of it, under {@link #METADATA} in the file's own metadata.
 *
 * @param key id of the audit key that its digests are under
 * @param canonical version of the canonical form
 * @param mailbox its name, as the mailbox list has it
 * @param unavailable why it could not be read to its end; null if it was, which a file must say.
 *     Then there are no folders
 * @param folders in the order of their items
 */
public record CapturedMailbox(
    String format,
    int version,
    String key,
    int canonical,
    Depth depth,
    String mailbox,
    @JsonProperty(required = true) @Nullable Unavailability unavailable,
    List<Kept> folders,
    List<LeftOut> skipped) {

  /** The key of this text in the file's metadata. */
  public static final String METADATA = "muster.mailbox";

  /** The key of the text's SHA-256: Parquet guards pages against decay, not its metadata. */
  public static final String SHA256 = "muster.mailbox.sha256";

  /**
   * A folder whose items follow.
   *
   * @param path names from the mailbox's root down
   * @param items how many rows are of this folder
   * @param hidden items that the server says it holds out of sight, and that are not among them;
   *     null where nobody says, as in files of earlier versions
   */
  public record Kept(
      List<String> path,
      FolderRole role,
      long items,
      FolderAccount account,
      @Nullable Long hidden) {

    public Kept {
      path = List.copyOf(path);
    }

    public Kept(List<String> path, FolderRole role, long items, FolderAccount account) {
      this(path, role, items, account, null);
    }

    public FolderPath folder() {
      return new FolderPath(path);
    }

    /** Items out of sight, as far as anybody says. */
    public long outOfSight() {
      return hidden == null ? 0 : hidden;
    }
  }

  /**
   * A folder that was listed and not read.
   *
   * @param items how many of its own the server says it holds; null where nobody says, as in files
   *     of earlier versions
   */
  public record LeftOut(
      List<String> path, FolderRole role, SkippedFolder.Reason reason, @Nullable Long items) {

    public LeftOut {
      path = List.copyOf(path);
    }

    static LeftOut of(SkippedFolder skipped) {
      return new LeftOut(skipped.path().names(), skipped.role(), skipped.reason(), skipped.items());
    }

    SkippedFolder folder() {
      return new SkippedFolder(new FolderPath(path), role, reason, items == null ? 0 : items);
    }
  }

  public CapturedMailbox {
    if (!format.equals(Snapshot.FORMAT) || version != Snapshot.VERSION) {
      throw new IllegalArgumentException(
          "Invalid mailbox of a snapshot: '%s' version %d (must be %s version %d)"
              .formatted(format, version, Snapshot.FORMAT, Snapshot.VERSION));
    }
    folders = List.copyOf(folders);
    skipped = List.copyOf(skipped);
  }

  /**
   * Reads a file's metadata.
   *
   * @throws DamagedRow if it does not say what it must, or is damaged
   */
  static CapturedMailbox parse(Map<String, String> metadata) {
    String text = metadata.get(METADATA);
    if (text == null) {
      throw new DamagedRow("its metadata has no " + METADATA);
    }
    if (!Sha256.of(text).equals(metadata.get(SHA256))) {
      throw new DamagedRow("its metadata is not what %s says".formatted(SHA256));
    }
    return Json.parse(text, CapturedMailbox.class);
  }

  /** As a file's metadata. */
  Map<String, String> metadata() {
    String text = Json.text(this);
    return Map.of(METADATA, text, SHA256, Sha256.of(text));
  }

  /** A mailbox that was read to its end. */
  public static CapturedMailbox of(
      Snapshot snapshot, String mailbox, List<Kept> folders, List<SkippedFolder> skipped) {
    List<LeftOut> leftOut = skipped.stream().map(LeftOut::of).toList();
    return of(snapshot, mailbox, null, new Contents(folders, leftOut));
  }

  /** A mailbox that was not read to its end. */
  public static CapturedMailbox unavailable(Snapshot snapshot, String mailbox, Unavailability why) {
    return of(snapshot, mailbox, why, new Contents(List.of(), List.of()));
  }

  private record Contents(List<Kept> folders, List<LeftOut> skipped) {}

  private static CapturedMailbox of(
      Snapshot snapshot, String mailbox, @Nullable Unavailability why, Contents contents) {
    return new CapturedMailbox(
        snapshot.format(),
        snapshot.version(),
        snapshot.key(),
        snapshot.canonical(),
        snapshot.depth(),
        mailbox,
        why,
        contents.folders(),
        contents.skipped());
  }

  public List<SkippedFolder> leftOut() {
    return skipped.stream().map(LeftOut::folder).toList();
  }

  public long items() {
    return folders.stream().mapToLong(Kept::items).sum();
  }

  /** Whether it was read to its end, or is known not to be there. */
  public boolean leavesNothingOpen() {
    return unavailable == null || unavailable == Unavailability.DOES_NOT_EXIST;
  }
}
