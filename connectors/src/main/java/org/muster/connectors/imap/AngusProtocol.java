package org.muster.connectors.imap;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.iap.ResponseInputStream;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/**
 * Angus's protocol over streams of ours. It leaves FETCH responses unparsed: Angus refuses those
 * with attributes that it does not know, and parses dates under a lock that all connections share.
 */
final class AngusProtocol extends IMAPProtocol {

  /** Larger response buffers are not kept. */
  private static final int KEPT = 2 << 20;

  private final Octets.Out out;
  private final BoundedResponses responses;
  private ByteArray buffer = new ByteArray(64 << 10);
  private boolean reusing;

  AngusProtocol(BoundedResponses responses, OutputStream to) throws IOException {
    this(responses, new Octets.Out(to));
  }

  private AngusProtocol(BoundedResponses responses, Octets.Out out) throws IOException {
    super(
        InputStream.nullInputStream(),
        new PrintStream(out, false, StandardCharsets.ISO_8859_1),
        new Properties(),
        false);
    this.responses = responses;
    this.out = out;
  }

  /** All that is written and read from now on is compressed (RFC 4978). */
  void compressed() {
    responses.inflated();
    out.deflated();
  }

  @Override
  protected ResponseInputStream getInputStream() {
    return responses;
  }

  @Override
  @SuppressWarnings("NullAway") // Angus takes null for: allocate one
  protected ByteArray getResponseBuffer() {
    return reusing ? buffer : null;
  }

  @Override
  public Response readResponse() throws IOException, ProtocolException {
    return new IMAPResponse(this);
  }

  /** What untagged responses and the end of a login say that the server can do, if they do. */
  void tellsCapabilities(List<Response> responses) {
    handleCapabilityResponse(responses.toArray(Response[]::new));
    setCapabilities(responses.get(responses.size() - 1));
  }

  /** Goes on with a command where the server waits for more. */
  void writeLine(String line) throws IOException {
    getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    getOutputStream().flush();
  }

  /** As {@link #readResponse}, but the response is void once the next one is read. */
  Response readPassing() throws IOException, ProtocolException {
    if (buffer.getBytes().length > KEPT) {
      buffer = new ByteArray(64 << 10);
    }
    reusing = true;
    try {
      return readResponse();
    } finally {
      reusing = false;
    }
  }
}
