package org.muster.connectors.imap;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.iap.ByteArray;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.rules.mail.Depth;

/** Digests what a server gives of each message. */
record ItemReader(Digester digester, Depth depth, long uidValidity) {

  private static final String BESIDE = "UID FLAGS INTERNALDATE";

  /** What to ask of each message. */
  String asked() {
    return depth == Depth.ENVELOPE
        ? "(" + BESIDE + " BODY.PEEK[HEADER])"
        : "(" + BESIDE + " BODY.PEEK[])";
  }

  /** Whether messages are read whole. */
  boolean readsContent() {
    return depth == Depth.CONTENT;
  }

  Outcome given(FetchedMessage message, ByteArray body) {
    Stored stored = stored(message);
    byte[] octets = body.getBytes();
    return readsContent()
        ? new Outcome(
            message.uid(),
            Outcome.Kind.GIVEN,
            digester.shared(stored, octets, body.getStart(), body.getCount()))
        : Outcome.given(
            message.uid(), digester.headers(stored, octets, body.getStart(), body.getCount()));
  }

  Outcome given(FetchedMessage message, InputStream octets) throws IOException {
    return Outcome.given(message.uid(), digester.content(stored(message), octets));
  }

  Outcome notGiven(FetchedMessage message) {
    return Outcome.notGiven(message.uid(), digester.unreadable(stored(message)));
  }

  Outcome notGiven(long uid) {
    return notGiven(FetchedMessage.unknown(uid));
  }

  private Stored stored(FetchedMessage message) {
    return new Stored(uidValidity + "/" + message.uid(), message.received(), message.flags());
  }
}
