package org.muster.connectors.imap;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/**
 * A message read piece by piece (RFC 3501 section 6.4.5, {@code BODY[]<origin>}). A piece shorter
 * than asked for is the last, unless the server told a larger size: then it must say that nothing
 * comes after it.
 */
final class LargeMessage {

  private static final int LONGEST = 1 << 20;

  /** RFC 3501 counts octets in 32 bits: what goes on after that does not end. */
  private static final long MOST = (1L << 32) - 1;

  private final SelectedFolder folder;
  private final ItemReader reader;
  private final long uid;
  private final long told;
  private final byte[] piece;
  private int length;

  private LargeMessage(SelectedFolder folder, ItemReader reader, long uid, long told) {
    this.folder = folder;
    this.reader = reader;
    this.uid = uid;
    this.told = told;
    this.piece = new byte[Math.min(LONGEST, folder.connection().literalLimit())];
  }

  static LargeMessage of(SelectedFolder folder, ItemReader reader, UidList list, int index) {
    return new LargeMessage(folder, reader, list.uid(index), list.octets(index));
  }

  /** Reads and digests it. */
  Outcome read() throws IOException {
    try {
      return reader.given(fetch(0), new Pieces());
    } catch (NotGivenException e) {
      return new Presence(folder).withoutOctets(uid, reader);
    }
  }

  /** Fills the piece. */
  private FetchedMessage fetch(long origin) throws IOException {
    FetchedMessage found = null;
    String tag = folder.connection().send(command(origin));
    IMAPResponse response = folder.connection().receive();
    for (; !ImapConnection.isEnd(response, tag); response = folder.connection().receive()) {
      if (FetchedMessage.isFetch(response)) {
        FetchedMessage message = FetchedMessage.parse(response);
        found = isPiece(message, origin) ? taken(message) : found;
      } else {
        folder.note(response);
      }
    }
    if (RefusedException.lasting("read a message", response).isPresent() || found == null) {
      throw new NotGivenException();
    }
    return found;
  }

  private String command(long origin) {
    return "UID FETCH %d (UID FLAGS INTERNALDATE BODY.PEEK[]<%d.%d>)"
        .formatted(uid, origin, piece.length);
  }

  /** Some servers say NIL where there is nothing after the end. */
  private boolean isPiece(FetchedMessage message, long origin) {
    ByteArray body = message.body();
    if (message.uid() != uid || !message.hasBody() || folder.connection().passedOver()) {
      return false;
    }
    return body == null
        ? origin > 0 && origin >= told
        : message.origin() == origin && body.getCount() <= piece.length;
  }

  private FetchedMessage taken(FetchedMessage message) {
    ByteArray body = message.body();
    length = body == null ? 0 : body.getCount();
    if (body != null) {
      System.arraycopy(body.getBytes(), body.getStart(), piece, 0, length);
    }
    return message;
  }

  /** The server does not give the message, or not all of it. */
  private static final class NotGivenException extends IOException {}

  /** All pieces in a row. */
  private final class Pieces extends InputStream {
    private long origin;
    private int at;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
      if (at == length && !more()) {
        return -1;
      }
      int given = Math.min(count, length - at);
      System.arraycopy(piece, at, into, offset, given);
      at += given;
      return given;
    }

    private boolean more() throws IOException {
      if (length == 0 || (length < piece.length && origin + length >= told)) {
        return false;
      }
      origin += length;
      if (origin > MOST) {
        throw new NotGivenException();
      }
      at = 0;
      fetch(origin);
      return length > 0;
    }
  }
}
