package org.muster.connectors.imap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.SkippedFolder;

/**
 * How many messages each folder declares, by STATUS, sent ahead of its answers; by EXAMINE where a
 * server does not answer that.
 */
final class FolderCounts {

  /** STATUS commands under way. */
  private static final int AHEAD = 100;

  private static final Pattern MESSAGES = Pattern.compile("(?i)\\bMESSAGES\\s+(\\d{1,10})\\b");

  private final ImapSession session;
  private final Map<FolderPath, Long> counts = new LinkedHashMap<>();
  private final Map<FolderPath, SkippedFolder.Reason> refused = new LinkedHashMap<>();

  private FolderCounts(ImapSession session) {
    this.session = session;
  }

  static FolderCounts ask(ImapSession session, Map<FolderPath, ListedFolder> folders)
      throws IOException {
    FolderCounts counts = new FolderCounts(session);
    List<Map.Entry<FolderPath, ListedFolder>> all = List.copyOf(folders.entrySet());
    for (int from = 0; from < all.size(); from += AHEAD) {
      counts.ask(all.subList(from, Math.min(all.size(), from + AHEAD)));
    }
    return counts;
  }

  Map<FolderPath, Long> counts() {
    return counts;
  }

  Map<FolderPath, SkippedFolder.Reason> refused() {
    return refused;
  }

  private void ask(List<Map.Entry<FolderPath, ListedFolder>> folders) throws IOException {
    List<String> tags = new ArrayList<>();
    for (Map.Entry<FolderPath, ListedFolder> folder : folders) {
      tags.add(session.connection().send("STATUS " + quoted(folder.getValue()) + " (MESSAGES)"));
    }
    List<OptionalLong> answers = new ArrayList<>();
    for (String tag : tags) {
      answers.add(answer(tag, folders.get(answers.size()).getValue()));
    }
    for (int i = 0; i < answers.size(); i++) {
      FolderPath path = folders.get(i).getKey();
      if (answers.get(i).isPresent()) {
        counts.put(path, answers.get(i).getAsLong());
      } else {
        examine(path, folders.get(i).getValue());
      }
    }
  }

  private OptionalLong answer(String tag, ListedFolder folder) throws IOException {
    try {
      List<IMAPResponse> told =
          session.connection().collect(tag, "count a folder").stream()
              .filter(response -> response.isUnTagged() && response.keyEquals("STATUS"))
              .toList();
      return told.stream()
          .filter(response -> isOf(folder, response) || told.size() == 1)
          .mapToLong(FolderCounts::messages)
          .filter(count -> count >= 0)
          .findFirst();
    } catch (RefusedException e) {
      if (e.isPassing()) {
        throw e;
      }
      return OptionalLong.empty();
    }
  }

  private static boolean isOf(ListedFolder folder, IMAPResponse status) {
    String name = status.readAtomString();
    return folder.name().equals(name) || (folder.isInbox() && folder.name().equalsIgnoreCase(name));
  }

  /** The count, or -1 where the response has none. */
  private static long messages(IMAPResponse status) {
    String rest = status.getRest();
    Matcher told = MESSAGES.matcher(rest.substring(rest.lastIndexOf('(') + 1));
    return told.find() ? Long.parseLong(told.group(1)) : -1;
  }

  private void examine(FolderPath path, ListedFolder folder) throws IOException {
    try {
      counts.put(path, SelectedFolder.examine(session, quoted(folder)).exists());
    } catch (RefusedException e) {
      if (e.isPassing()) {
        throw e;
      }
      refused.put(
          path,
          e.code().equals("NONEXISTENT")
              ? SkippedFolder.Reason.NON_EXISTENT
              : SkippedFolder.Reason.UNREADABLE);
    }
  }

  private static String quoted(ListedFolder folder) throws IOException {
    return ImapConnection.quoted(folder.name());
  }
}
