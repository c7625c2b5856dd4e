package org.muster.jobs.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.muster.connectors.fixture.Dovecot;

/**
 * The floor: a bare socket, all commands sent at once, a SHA-256 of each literal, and no look at
 * anything else. Nothing that reads mail by IMAP can cost less.
 */
final class RawFetch implements AutoCloseable {

  private static final String COMMANDS =
      """
      a LOGIN %s %s\r
      b EXAMINE INBOX\r
      c UID FETCH 1:%d (BODY.PEEK[])\r
      """;

  private final ReadableByteChannel in;
  private final WritableByteChannel out;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 18).limit(0);
  private final MessageDigest sha256;

  private RawFetch(ReadableByteChannel in, WritableByteChannel out)
      throws GeneralSecurityException {
    this.in = in;
    this.out = out;
    this.sha256 = MessageDigest.getInstance("SHA-256");
  }

  private static RawFetch plain(int port) throws IOException, GeneralSecurityException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    return new RawFetch(channel, channel);
  }

  private static RawFetch tls(SSLContext context, int port)
      throws IOException, GeneralSecurityException {
    Socket socket = context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    return new RawFetch(
        Channels.newChannel(socket.getInputStream()),
        Channels.newChannel(socket.getOutputStream()));
  }

  /** Trusts the server's own authority. */
  static SSLContext trusting(Dovecot server) throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    try (InputStream pem = Files.newInputStream(server.authority())) {
      trusted.setCertificateEntry(
          "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  /** Reads all accounts' inboxes at once. */
  static Fetched inboxes(List<Account> accounts, int port) throws Exception {
    return Together.run(accounts, account -> inbox(account, plain(port))).stream()
        .reduce(Fetched.NOTHING, Fetched::and);
  }

  /** Reads all accounts' inboxes over TLS, so many at once. */
  static Fetched inboxes(List<Account> accounts, int connections, SSLContext context, int port)
      throws Exception {
    return Together.run(accounts, connections, account -> inbox(account, tls(context, port)))
        .stream()
        .reduce(Fetched.NOTHING, Fetched::and);
  }

  /** Reads an account's inbox over a connection that leads to its server. */
  private static Fetched inbox(Account account, RawFetch connection) throws IOException {
    try (RawFetch raw = connection) {
      String commands = COMMANDS.formatted(account.user(), Dovecot.PASSWORD, account.messages());
      raw.out.write(ByteBuffer.wrap(commands.getBytes(StandardCharsets.US_ASCII)));
      return raw.read();
    }
  }

  private Fetched read() throws IOException {
    int messages = 0;
    long octets = 0;
    long digests = 0;
    for (byte tag = ' '; tag != 'c'; ) {
      int end = line();
      byte[] all = buffer.array();
      tag = all[buffer.position()];
      int literal = literal(all, end);
      buffer.position(end);
      if (literal >= 0) {
        digests += digest(literal);
        octets += literal;
        messages++;
        tag = ' ';
      }
    }
    return new Fetched(messages, octets, digests);
  }

  /** The index after the next line feed. */
  private int line() throws IOException {
    int at = buffer.position();
    while (true) {
      for (; at < buffer.limit(); at++) {
        if (buffer.get(at) == '\n') {
          return at + 1;
        }
      }
      int read = at - buffer.position();
      more();
      at = buffer.position() + read;
    }
  }

  private static int literal(byte[] octets, int end) {
    if (octets[end - 3] != '}') {
      return -1;
    }
    int size = 0;
    int unit = 1;
    for (int at = end - 4; octets[at] != '{'; at--) {
      size += (octets[at] - '0') * unit;
      unit *= 10;
    }
    return size;
  }

  private long digest(int literal) throws IOException {
    int left = literal;
    while (left > 0) {
      if (!buffer.hasRemaining()) {
        more();
      }
      int taken = Math.min(left, buffer.remaining());
      sha256.update(buffer.array(), buffer.position(), taken);
      buffer.position(buffer.position() + taken);
      left -= taken;
    }
    return ByteBuffer.wrap(sha256.digest()).getLong();
  }

  private void more() throws IOException {
    buffer.compact();
    int read = in.read(buffer);
    buffer.flip();
    if (read < 0) {
      throw new EOFException("Cannot go on reading: the server hung up");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
