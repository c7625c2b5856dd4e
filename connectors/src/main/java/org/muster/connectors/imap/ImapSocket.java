package org.muster.connectors.imap;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.tls.TlsFailure;

/** A TCP connection that becomes a TLS one. */
final class ImapSocket implements Closeable {

  private final ImapSettings settings;
  private final Socket tcp;
  private final Pauses.UntilClosed pauses = new Pauses.UntilClosed();
  private final Intake intake;
  private Socket current;

  private ImapSocket(ImapSettings settings, Socket tcp) {
    this.settings = settings;
    this.tcp = tcp;
    this.intake = new Intake(settings.limits().octetsPerSecond(), pauses);
    this.current = tcp;
  }

  static ImapSocket connect(ImapSettings settings) throws IOException {
    Socket tcp = new Socket();
    try {
      OptionalInt buffer = settings.limits().buffer();
      if (buffer.isPresent()) {
        tcp.setReceiveBufferSize(buffer.getAsInt());
      }
      tcp.setTcpNoDelay(true);
      tcp.setSoTimeout(Math.toIntExact(settings.limits().read().toMillis()));
      tcp.connect(
          new InetSocketAddress(settings.host(), settings.port()),
          Math.toIntExact(settings.limits().connect().toMillis()));
      return new ImapSocket(settings, tcp);
    } catch (IOException e) {
      tcp.close();
      throw new IOException(
          "Cannot connect to %s: %s".formatted(settings.endpoint(), unreachable(e)), e);
    }
  }

  private static String unreachable(IOException e) {
    if (e instanceof UnknownHostException) {
      return "no such host (check host in the wave file, and the name service)";
    }
    return e instanceof ConnectException
        ? "nothing listens there (check port, and that the server is up)"
        : "no answer";
  }

  /**
   * Goes on in TLS.
   *
   * @throws MailboxUnavailableException if the server cannot prove who it is, or agrees on no
   *     protocol version that is allowed
   */
  void secure(SSLContext context) throws IOException {
    SSLSocket tls =
        (SSLSocket)
            context.getSocketFactory().createSocket(tcp, settings.host(), settings.port(), true);
    SSLParameters parameters = tls.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setProtocols(settings.tls().allowed(tls.getSupportedProtocols()));
    tls.setSSLParameters(parameters);
    try {
      tls.startHandshake();
    } catch (SSLException e) {
      if (e.getCause() instanceof EOFException || e.getCause() instanceof SocketException) {
        throw new IOException(
            "Cannot begin TLS with %s: it hung up (as old servers do, too, that do not know the version: see tls-minimum)"
                .formatted(settings.endpoint()),
            e);
      }
      throw TlsFailure.of(settings.endpoint(), settings.tls(), e);
    } catch (IOException e) {
      throw new IOException(
          "Cannot begin TLS with %s: the connection was lost".formatted(settings.endpoint()), e);
    }
    current = tls;
  }

  /** Empty before TLS began. */
  Optional<SSLSession> session() {
    return current instanceof SSLSocket tls ? Optional.of(tls.getSession()) : Optional.empty();
  }

  /**
   * What comes, as fast as the settings allow; after {@link #secure}, a new one.
   *
   * @param patience is told how long the server was made to wait
   */
  InputStream input(Patience patience) throws IOException {
    return intake.of(current.getInputStream(), patience);
  }

  /** How long reading waited for the server so far. */
  Duration waited() {
    return intake.waited();
  }

  /** What goes; after {@link #secure}, a new one. */
  OutputStream output() throws IOException {
    return current.getOutputStream();
  }

  /** Ends a read that waits in another thread; TLS has no say in it. */
  @Override
  public void close() throws IOException {
    pauses.close();
    tcp.close();
  }
}
