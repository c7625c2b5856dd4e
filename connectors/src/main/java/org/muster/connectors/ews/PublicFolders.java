package org.muster.connectors.ews;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.rules.mail.Unavailability;

/**
 * A public folder with all below it, read like a mailbox: {@code public:Wards/Oncology}. It is
 * nobody's, so it is opened by the rights of who logs in, and by nobody's address.
 *
 * @param path names from the root of public folders; empty for all of them
 */
record PublicFolders(List<String> path) {

  private static final String PREFIX = "public:";

  static boolean are(String mailbox) {
    return mailbox.startsWith(PREFIX);
  }

  static PublicFolders of(String mailbox) {
    String path = mailbox.substring(PREFIX.length());
    return new PublicFolders(Arrays.stream(path.split("/")).filter(n -> !n.isEmpty()).toList());
  }

  /** The folder that the path leads to, and all below it. */
  List<FoundFolder> find(FolderSearch search, String root) throws IOException {
    if (path.isEmpty()) {
      return search.below(root);
    }
    FoundFolder top = named(path.get(0), search.rightBelow(root));
    for (String name : path.subList(1, path.size())) {
      top = named(name, search.rightBelow(top.id()));
    }
    List<FoundFolder> all = new ArrayList<>();
    all.add(top);
    all.addAll(search.below(top.id()));
    return all;
  }

  private static FoundFolder named(String name, List<FoundFolder> among) throws IOException {
    return among.stream()
        .filter(folder -> folder.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                MailboxUnavailableException.of(
                    Unavailability.DOES_NOT_EXIST,
                    "Cannot open public folder: there is none of this path, or none that who logs in may see"));
  }
}
