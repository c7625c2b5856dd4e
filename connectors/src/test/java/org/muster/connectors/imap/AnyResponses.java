package org.muster.connectors.imap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/**
 * What holds of any octets that an IMAP server may send: each response is read, or the connection
 * is given up for an exception that is documented.
 */
public final class AnyResponses {

  private static final int LITERAL = 1 << 16;

  private AnyResponses() {}

  /** Reads to the end. */
  public static void read(byte[] octets) {
    try {
      AngusProtocol protocol =
          new AngusProtocol(
              new BoundedResponses(
                  new ByteArrayInputStream(octets),
                  LITERAL,
                  new Patience(Duration.ofDays(1), 64 << 20)),
              OutputStream.nullOutputStream());
      while (true) {
        parse((IMAPResponse) protocol.readPassing());
      }
    } catch (IOException | ProtocolException e) {
      return;
    }
  }

  private static void parse(IMAPResponse response) throws IOException {
    if (FetchedMessage.isFetch(response)) {
      FetchedMessage.parse(response);
    } else if (response.keyEquals("LIST")) {
      FolderListing.parse(response);
    } else if (response.keyEquals("NAMESPACE")) {
      Namespace.add(new ArrayList<>(), response);
    }
  }
}
