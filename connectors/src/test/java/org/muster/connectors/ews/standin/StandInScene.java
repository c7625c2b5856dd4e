package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.rules.mail.Flag;

/** A stand-in with Anna's mailbox, and what most tests put into it. */
final class StandInScene {

  static final String ANNA = "anna@hospital.example";
  static final String PASSWORD = "pässword";
  static final Instant RECEIVED = Instant.parse("2009-02-14T18:00:00Z");

  private StandInScene() {}

  static StandInSettings settings(ServerVersion version) {
    return StandInSettings.of(version).account(ANNA, PASSWORD);
  }

  static StandIn start(ServerVersion version) throws IOException {
    StandIn standIn = StandIn.start(settings(version));
    standIn.mailbox(ANNA);
    return standIn;
  }

  static RawEws anna(StandIn standIn) {
    return RawEws.of(standIn, ANNA, PASSWORD);
  }

  static StandInFolder inbox(StandIn standIn) {
    return standIn.mailbox(ANNA).distinguished("inbox");
  }

  /** Puts messages into the inbox, the later the newer. */
  static void fill(StandIn standIn, int messages) {
    for (int i = 1; i <= messages; i++) {
      append(standIn, "number " + i, i);
    }
  }

  static StandInItem append(StandIn standIn, String subject, int seconds) {
    return inbox(standIn).append(mime(subject), ItemState.of(RECEIVED.plusSeconds(seconds)));
  }

  static byte[] mime(String subject) {
    return """
        Received: from relay.example by mail.hospital.example; Sat, 14 Feb 2009 18:00:00 +0000
        From: "Ben Baker" <ben@surgery.example>
        To: Anna <anna@hospital.example>
        Subject: %s
        Date: Sat, 14 Feb 2009 17:59:58 +0000
        Message-ID: <one@surgery.example>
        X-Ward: seven
        Content-Type: text/plain; charset=utf-8

        The results are in.
        """
        .formatted(subject)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static ItemState seen() {
    return ItemState.of(RECEIVED, Flag.SEEN);
  }
}
