package org.muster.connectors.imap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/**
 * A name space (RFC 2342).
 *
 * @param prefix what its names begin with
 */
record Namespace(String prefix, Kind kind) {

  /** What a name space holds. */
  enum Kind {
    PERSONAL,
    /** Of Dovecot's virtual plugin, by its customary name: nothing else tells it. */
    VIRTUAL,
    OTHERS
  }

  /** More are none: Angus steps back at a literal of less than no octets, for ever. */
  private static final int MOST = 1_000;

  private static final Pattern VIRTUAL = Pattern.compile("(?i)virtual\\W");
  private static final Namespace WHOLE = new Namespace("", Kind.PERSONAL);

  /** All that the server tells; one personal one without prefix where it tells nothing. */
  static List<Namespace> ask(ImapConnection connection) throws IOException {
    List<Namespace> all = new ArrayList<>();
    if (connection.can("NAMESPACE")) {
      for (IMAPResponse response : answer(connection)) {
        if (response.keyEquals("NAMESPACE")) {
          add(all, response);
        }
      }
    }
    if (all.stream().noneMatch(space -> space.kind() == Kind.PERSONAL)) {
      all.add(WHOLE);
    }
    return all;
  }

  private static List<IMAPResponse> answer(ImapConnection connection) throws IOException {
    try {
      return connection.command("NAMESPACE", "ask for name spaces");
    } catch (RefusedException e) {
      return List.of();
    }
  }

  static void add(List<Namespace> all, IMAPResponse response) throws IOException {
    try {
      for (Kind kind : List.of(Kind.PERSONAL, Kind.OTHERS, Kind.OTHERS)) {
        addGroup(all, response, kind);
      }
    } catch (RuntimeException e) {
      throw new IOException("Cannot read name spaces: the answer is not well-formed", e);
    }
  }

  private static void addGroup(List<Namespace> all, IMAPResponse in, Kind kind) {
    if (!in.isNextNonSpace('(')) {
      in.readAtom();
      return;
    }
    while (in.isNextNonSpace('(')) {
      String prefix = Objects.requireNonNull(in.readString());
      passOverRest(in);
      requireEnd(all.size());
      all.add(new Namespace(prefix, VIRTUAL.matcher(prefix).matches() ? Kind.VIRTUAL : kind));
    }
    if (!in.isNextNonSpace(')')) {
      throw new IllegalArgumentException("no end of name spaces");
    }
  }

  /** The delimiter, which LIST tells, too, and extensions. */
  private static void passOverRest(IMAPResponse in) {
    if (in.readString() == null) {
      in.readAtom();
    }
    for (int extensions = 0; !in.isNextNonSpace(')'); extensions++) {
      requireEnd(extensions);
      Objects.requireNonNull(in.readString());
      in.readStringList();
    }
  }

  private static void requireEnd(int count) {
    if (count > MOST) {
      throw new IllegalArgumentException("no end of name spaces");
    }
  }

  /**
   * The one a folder lies in: the longest prefix wins. INBOX is always personal, and so is what no
   * name space claims.
   */
  static Namespace of(ListedFolder folder, List<Namespace> all) {
    if (folder.isInbox()) {
      return WHOLE;
    }
    return all.stream()
        .filter(space -> space.holds(folder.name()) || space.holds(folder.asParent()))
        .max(Comparator.comparingInt(space -> space.prefix().length()))
        .orElse(WHOLE);
  }

  private boolean holds(String name) {
    boolean anyCase = prefix.regionMatches(true, 0, "INBOX", 0, 5);
    return name.regionMatches(anyCase, 0, prefix, 0, prefix.length());
  }
}
