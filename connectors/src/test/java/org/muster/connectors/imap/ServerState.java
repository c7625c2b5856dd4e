package org.muster.connectors.imap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.fixture.RawImap;

/** All that reading a mailbox by IMAP might change. */
final class ServerState {

  private ServerState() {}

  static String of(RawImap session, String... folders) throws IOException {
    List<String> told = new ArrayList<>();
    session.ok("ENABLE CONDSTORE");
    for (String folder : folders) {
      told.addAll(
          untagged(
              session,
              "STATUS %s (MESSAGES RECENT UIDNEXT UIDVALIDITY UNSEEN HIGHESTMODSEQ)"
                  .formatted(folder)));
      told.addAll(untagged(session, "EXAMINE " + folder));
      told.addAll(untagged(session, "FETCH 1:* (UID FLAGS INTERNALDATE RFC822.SIZE MODSEQ)"));
    }
    return String.join("\n", told);
  }

  private static List<String> untagged(RawImap session, String command) throws IOException {
    List<String> answer = session.command(command);
    return answer.subList(0, answer.size() - 1);
  }
}
