package org.muster.connectors.imap;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/** Reads the whole answer to one UID FETCH, for the cases that are not in a hurry. */
record Answer(SelectedFolder folder, ItemReader reader) {

  /** Is told of each message that the server speaks of. */
  interface Taker {

    /**
     * Takes one message.
     *
     * @param outcome its digest; empty if no octets came with it
     */
    void take(FetchedMessage message, Optional<Outcome> outcome) throws IOException;
  }

  /** Reads to the command's end and says how it ended; a server in passing trouble is thrown. */
  Optional<RefusedException> read(String tag, Taker taker) throws IOException {
    while (true) {
      IMAPResponse response = folder.connection().receive();
      if (FetchedMessage.isFetch(response)) {
        FetchedMessage message = FetchedMessage.parse(response);
        ByteArray body = message.body();
        taker.take(message, Optional.ofNullable(body).map(octets -> reader.given(message, octets)));
      } else if (ImapConnection.isEnd(response, tag)) {
        return RefusedException.lasting("read messages", response);
      } else {
        folder.note(response);
      }
    }
  }
}
