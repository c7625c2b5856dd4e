package org.muster.rules.forecast;

import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.FolderPath;

/**
 * One thing that a target will probably lose or change.
 *
 * @param locator of the item; null where it is the folder itself
 * @param items how many items it is about
 */
public record Forecast(Loss loss, FolderPath folder, @Nullable String locator, long items) {

  static Forecast of(Loss loss, FolderOutline folder) {
    return new Forecast(loss, folder.path(), null, folder.items());
  }
}
