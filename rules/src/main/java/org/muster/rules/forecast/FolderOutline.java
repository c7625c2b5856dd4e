package org.muster.rules.forecast;

import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;

/**
 * A folder of the source, as far as it is known before the move.
 *
 * @param items as declared
 */
public record FolderOutline(FolderPath path, FolderRole role, long items) {

  String name() {
    return path.names().get(path.names().size() - 1);
  }
}
