package org.muster.rules.forecast;

import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;

/**
 * A folder of the source, as far as it is known before the move.
 *
 * @param items as declared
 */
public record FolderOutline(FolderPath path, FolderRole role, long items) {

  /** As the server lists it. */
  public static FolderOutline of(Folder folder) {
    return new FolderOutline(folder.path(), folder.role(), folder.declared());
  }

  String name() {
    return path.names().get(path.names().size() - 1);
  }
}
