package org.muster.rules.settle;

import java.util.List;
import java.util.Map;
import org.muster.rules.mail.FolderPath;

/**
 * Where a source folder's items belong on the target, beyond what roles tell by themselves.
 *
 * @param renamed source path to target path
 * @param skip globs over {@link FolderPath#toString}: {@code *} within a name, {@code **} across
 *     names; {@code Trash/**} names the folder itself too
 */
public record FolderMap(Map<FolderPath, FolderPath> renamed, List<String> skip) {

  public static final FolderMap NONE = new FolderMap(Map.of(), List.of());

  public FolderMap {
    renamed = Map.copyOf(renamed);
    skip = List.copyOf(skip);
  }

  /** Whether the wave file leaves this folder out, on whichever side it lies. */
  public boolean skips(FolderPath path) {
    String name = path.toString();
    return skip.stream().anyMatch(glob -> name.matches(regex(glob)) || glob.equals(name + "/**"));
  }

  private static String regex(String glob) {
    String literal = "\\Q" + glob + "\\E";
    return literal
        .replace("**", "\\E.\u0001\\Q")
        .replace("*", "\\E[^/]*\\Q")
        .replace('\u0001', '*');
  }
}
