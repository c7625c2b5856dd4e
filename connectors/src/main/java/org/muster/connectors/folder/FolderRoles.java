package org.muster.connectors.folder;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;

/**
 * Gives folders their roles. A role that a server declares (RFC 6154) holds; the others go to the
 * well-known name that ranks first, so that no role is given twice by name.
 */
public final class FolderRoles {

  private static final Map<FolderRole, List<String>> WELL_KNOWN = new EnumMap<>(FolderRole.class);

  static {
    WELL_KNOWN.put(
        FolderRole.SENT,
        List.of("sent items", "sent", "sent messages", "sent mail", "sent-mail", "sentmail"));
    WELL_KNOWN.put(FolderRole.DRAFTS, List.of("drafts", "draft"));
    WELL_KNOWN.put(
        FolderRole.TRASH,
        List.of(
            "deleted items",
            "trash",
            "deleted messages",
            "deleted",
            "bin",
            "trash can",
            "wastebasket"));
    WELL_KNOWN.put(
        FolderRole.JUNK,
        List.of("junk email", "junk e-mail", "junk", "spam", "bulk mail", "bulk", "junk mail"));
    WELL_KNOWN.put(FolderRole.ARCHIVE, List.of("archive", "archives"));
  }

  private FolderRoles() {}

  /**
   * The role of each folder.
   *
   * @param declared roles that the server declares
   * @param folders all folders; those with neither a declared role nor a well-known name become
   *     {@link FolderRole#OTHER}
   */
  public static Map<FolderPath, FolderRole> of(
      Map<FolderPath, FolderRole> declared, Collection<FolderPath> folders) {
    Map<FolderPath, FolderRole> roles = new HashMap<>();
    folders.forEach(folder -> roles.put(folder, FolderRole.OTHER));
    WELL_KNOWN.forEach(
        (role, names) -> {
          if (!declared.containsValue(role)) {
            names.stream()
                .flatMap(name -> folders.stream().filter(folder -> name.equals(topName(folder))))
                .filter(folder -> !declared.containsKey(folder))
                .findFirst()
                .ifPresent(folder -> roles.put(folder, role));
          }
        });
    roles.replace(FolderPath.INBOX, FolderRole.INBOX);
    roles.putAll(declared);
    return roles;
  }

  /**
   * The name of a folder at the top, in lower case; also of one just below INBOX, where some
   * servers keep all folders, or below Gmail's own root. Empty for all others.
   */
  private static String topName(FolderPath folder) {
    List<String> names = folder.names();
    boolean top =
        names.size() == 1
            || (names.size() == 2
                && List.of("inbox", "[gmail]", "[google mail]").contains(lower(names.get(0))));
    return top ? lower(names.get(names.size() - 1)) : "";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
