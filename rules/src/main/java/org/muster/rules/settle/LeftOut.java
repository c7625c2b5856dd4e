package org.muster.rules.settle;

import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder;

/** A folder of one mailbox that is listed but not compared. */
record LeftOut(
    Side side, int member, FolderPath path, FolderRole role, SkippedFolder.Reason reason) {

  static LeftOut byServer(Side side, int member, SkippedFolder folder) {
    return new LeftOut(side, member, folder.path(), folder.role(), folder.reason());
  }

  static LeftOut byWaveFile(ReadFolder folder) {
    return new LeftOut(
        folder.side(),
        folder.member(),
        folder.path(),
        folder.folder().role(),
        SkippedFolder.Reason.BY_WAVE_FILE);
  }

  boolean isOnSource() {
    return side == Side.SOURCE;
  }

  /** Whether items may lie in it that nobody looked at. */
  boolean mayHoldItems() {
    return switch (reason) {
      case NOT_SELECTABLE, NON_EXISTENT -> false;
      default -> true;
    };
  }
}
