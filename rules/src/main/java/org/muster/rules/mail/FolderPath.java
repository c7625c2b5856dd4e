package org.muster.rules.mail;

import java.util.List;

/**
 * A folder's decoded name, from the mailbox's root down; independent of any server's hierarchy
 * delimiter.
 */
public record FolderPath(List<String> names) implements Comparable<FolderPath> {

  public static final FolderPath INBOX = new FolderPath(List.of("INBOX"));

  public FolderPath {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("Invalid folder path: no names (must have at least one)");
    }
  }

  @Override
  public int compareTo(FolderPath other) {
    return toString().compareTo(other.toString());
  }

  /**
   * The names joined by {@code /}; a {@code /} or {@code \} inside a name is escaped by {@code \}.
   */
  @Override
  public String toString() {
    return names.size() == 1
        ? escaped(names.get(0))
        : String.join("/", names.stream().map(FolderPath::escaped).toList());
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("/", "\\/");
  }
}
