package org.muster.connectors.imap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.muster.connectors.folder.FolderName;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;

/**
 * A line of LIST (RFC 3501 section 7.2.2, RFC 6154).
 *
 * @param name the name as the server writes it, one octet per char
 * @param delimiter between levels; empty for a flat name space
 * @param attributes in lower case
 */
record ListedFolder(String name, String delimiter, Set<String> attributes) {

  private static final String INBOX = "INBOX";

  /** Where a server does not list it: it is always there (RFC 3501 section 5.1). */
  static final ListedFolder UNLISTED_INBOX = new ListedFolder(INBOX, "", Set.of());

  ListedFolder {
    Objects.requireNonNull(name);
    Objects.requireNonNull(delimiter);
  }

  static ListedFolder parse(IMAPResponse line) {
    Set<String> attributes = new TreeSet<>();
    String[] given = line.readSimpleList();
    for (String attribute : given == null ? new String[0] : given) {
      attributes.add(attribute.toLowerCase(Locale.ROOT));
    }
    line.skipSpaces();
    String delimiter = "";
    if (line.peekByte() == '"') {
      delimiter = line.readString();
    } else {
      line.readAtom();
    }
    return new ListedFolder(line.readAtomString(), delimiter, attributes);
  }

  boolean isInbox() {
    return name.equalsIgnoreCase(INBOX);
  }

  boolean isSameAs(ListedFolder other) {
    return name.equals(other.name) || (isInbox() && other.isInbox());
  }

  /** The name as names below it begin. */
  String asParent() {
    return name + delimiter;
  }

  /** Whether the name can stand in a command. */
  boolean isSpeakable() {
    return name.chars().noneMatch(c -> c == '\r' || c == '\n' || c == 0);
  }

  /** Why a folder with these attributes is not compared. */
  Optional<SkippedFolder.Reason> reasonToSkip() {
    if (has("\\nonexistent")) {
      return Optional.of(SkippedFolder.Reason.NON_EXISTENT);
    }
    if (has("\\noselect")) {
      return Optional.of(SkippedFolder.Reason.NOT_SELECTABLE);
    }
    boolean virtual =
        has("\\all")
            || has("\\flagged")
            || has("\\important")
            || has("\\allmail")
            || has("\\starred")
            || has("\\virtual");
    return virtual ? Optional.of(SkippedFolder.Reason.VIRTUAL) : Optional.empty();
  }

  Optional<FolderRole> role() {
    if (has("\\sent")) {
      return Optional.of(FolderRole.SENT);
    }
    if (has("\\drafts")) {
      return Optional.of(FolderRole.DRAFTS);
    }
    if (has("\\trash")) {
      return Optional.of(FolderRole.TRASH);
    }
    if (has("\\junk") || has("\\spam")) {
      return Optional.of(FolderRole.JUNK);
    }
    return has("\\archive") ? Optional.of(FolderRole.ARCHIVE) : Optional.empty();
  }

  private boolean has(String attribute) {
    return attributes.contains(attribute);
  }

  /**
   * The decoded path.
   *
   * @param prefix what all names of the namespace begin with, left out of the path
   * @param utf8 whether names are UTF-8, not modified UTF-7
   */
  FolderPath path(String prefix, boolean utf8) {
    if (isInbox()) {
      return FolderPath.INBOX;
    }
    String rest = name.length() > prefix.length() ? name.substring(prefix.length()) : name;
    List<String> levels = new ArrayList<>();
    for (String level : levels(rest)) {
      levels.add(utf8 ? FolderName.utf8(level) : FolderName.decode(level));
    }
    if (levels.size() > 1 && levels.get(0).equalsIgnoreCase(INBOX)) {
      levels.set(0, INBOX);
    }
    return new FolderPath(levels.isEmpty() ? List.of(name) : levels);
  }

  /** Split before decoding: an encoded level may hold the delimiter. */
  private List<String> levels(String rest) {
    List<String> levels = new ArrayList<>();
    int from = 0;
    for (int at = next(rest, 0); at >= 0; at = next(rest, from)) {
      levels.add(rest.substring(from, at));
      from = at + delimiter.length();
    }
    levels.add(rest.substring(from));
    levels.removeIf(String::isEmpty);
    return levels;
  }

  private int next(String rest, int from) {
    return delimiter.isEmpty() ? -1 : rest.indexOf(delimiter, from);
  }
}
