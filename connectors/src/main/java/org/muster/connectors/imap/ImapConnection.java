package org.muster.connectors.imap;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.ServerClock;
import org.muster.connectors.tls.TlsFacts;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.ClockSkew;

/**
 * One connection: the boundary behind which Angus stays. Commands are sent octet for octet, one per
 * char; every failure is an {@link IOException} of one line that says nothing of any mail.
 */
final class ImapConnection implements Closeable {

  private static final String EXCHANGE = "Microsoft Exchange";

  private final ImapSettings settings;
  private final ImapSocket socket;
  private final Patience patience;
  private BoundedResponses responses;
  private AngusProtocol protocol;
  private boolean exchange;
  private List<String> clearLogins = List.of();
  private Optional<ClockSkew> clock = Optional.empty();
  private volatile boolean lost;

  private ImapConnection(ImapSettings settings, ImapSocket socket) throws IOException {
    this.settings = settings;
    this.socket = socket;
    this.patience = settings.limits().patience();
    this.responses = responses();
    this.protocol = new AngusProtocol(responses, socket.output());
  }

  private BoundedResponses responses() throws IOException {
    return new BoundedResponses(socket.input(patience), settings.limits().literal(), patience);
  }

  /** What is done before TLS begins. */
  private enum Before {
    NOTHING,
    ASK_WHAT_IS_OFFERED
  }

  /** Connects, in TLS where the settings say so, and reads what the server can do. */
  static ImapConnection open(ImapSettings settings, SSLContext context) throws IOException {
    return open(settings, context, Before.NOTHING);
  }

  /** As {@link #open}, and says what the server offers before TLS. */
  static ImapConnection looking(ImapSettings settings, SSLContext context) throws IOException {
    return open(settings, context, Before.ASK_WHAT_IS_OFFERED);
  }

  private static ImapConnection open(ImapSettings settings, SSLContext context, Before before)
      throws IOException {
    Instant asked = Instant.now();
    ImapSocket socket = ImapSocket.connect(settings);
    try {
      if (settings.tls().mode() == TlsSettings.Mode.IMPLICIT) {
        socket.secure(context);
      }
      ImapConnection connection = new ImapConnection(settings, socket);
      connection.greet(context, before, asked);
      return connection;
    } catch (IOException | RuntimeException e) {
      socket.close();
      throw e;
    }
  }

  private void greet(SSLContext context, Before before, Instant asked) throws IOException {
    IMAPResponse greeting = receive();
    ServerClock read = new ServerClock(asked, Instant.now());
    if (!greeting.isOK()) {
      throw broken("it greets with neither OK nor a way to log in", null);
    }
    exchange = greeting.toString().contains(EXCHANGE);
    clock = GreetedTime.of(greeting.toString()).map(read::skew);
    if (settings.tls().mode() == TlsSettings.Mode.STARTTLS) {
      if (before == Before.ASK_WHAT_IS_OFFERED) {
        capability();
        clearLogins = ClearLogins.of(capabilities());
      }
      startTls(context);
    }
    capability();
    if (!isProtected()) {
      clearLogins = ClearLogins.of(capabilities());
    }
  }

  private void startTls(SSLContext context) throws IOException {
    try {
      command("STARTTLS", "begin TLS");
    } catch (RefusedException e) {
      throw MailboxUnavailableException.of(
          Unavailability.UNAVAILABLE,
          "Cannot protect the connection to %s: no STARTTLS".formatted(settings.endpoint()));
    }
    if (responses.available() > 0) {
      throw broken("it sent more after STARTTLS, which may be an attack", null);
    }
    socket.secure(context);
    responses = responses();
    protocol = new AngusProtocol(responses, socket.output());
  }

  /** Some servers tell what they can do only after a login: what all must do is done without. */
  private void capability() throws IOException {
    try {
      tell("ask for capabilities", AngusProtocol::capability);
    } catch (RefusedException e) {
      if (e.isPassing()) {
        throw broken("it is in trouble", e);
      }
    }
  }

  /** A step that Angus takes by itself. */
  interface Step {
    void take(AngusProtocol protocol) throws IOException, ProtocolException;
  }

  /**
   * Lets Angus log in.
   *
   * @throws RefusedException if the server refuses
   * @throws HungUpException if the server hangs up instead
   */
  void login(Step step) throws IOException {
    Object before = protocol.getCapabilities();
    try {
      tell("log in", step);
    } catch (RefusedException | MailboxUnavailableException e) {
      throw e;
    } catch (IOException e) {
      throw new HungUpException(e);
    }
    if (before == protocol.getCapabilities()) {
      capability();
    }
  }

  private void tell(String what, Step step) throws IOException {
    patience.renew();
    try {
      step.take(protocol);
    } catch (ProtocolException e) {
      Response response = e.getResponse();
      if (response != null && (response.isNO() || response.isBAD())) {
        throw RefusedException.of(what, response);
      }
      if (response instanceof IMAPResponse bye && Overload.isSaid(RefusedException.of(what, bye))) {
        throw saidBye(bye);
      }
      throw lost("the connection was lost", response == null || response.isSynthetic() ? e : null);
    } catch (RefusedException e) {
      throw e;
    } catch (IOException e) {
      throw lost("the connection was lost", e);
    } catch (RuntimeException e) {
      throw broken("its answer is no IMAP", e);
    }
  }

  boolean can(String capability) {
    return protocol.hasCapability(capability);
  }

  /** All that the server says it can do, in capitals; empty where it does not say. */
  Set<String> capabilities() {
    return new TreeSet<>(protocol.getCapabilities().keySet());
  }

  /** Whether nobody on the way can read what is sent. */
  boolean isProtected() {
    return socket.session().isPresent();
  }

  /** Whether it greets as Exchange does. */
  boolean isExchange() {
    return exchange;
  }

  /** Ways to log in that it offers to whoever has not begun TLS, as far as it was asked. */
  List<String> clearLogins() {
    return clearLogins;
  }

  /** Empty where it does not tell the time. */
  Optional<ClockSkew> clock() {
    return clock;
  }

  /** What protects the connection; empty where nothing does. */
  Optional<TlsFacts> tls() throws IOException {
    Optional<SSLSession> session = socket.session();
    return session.isPresent() ? Optional.of(TlsFacts.of(session.get())) : Optional.empty();
  }

  /** Goes on compressed, if the server grants it. */
  boolean compresses() throws IOException {
    try {
      command("COMPRESS DEFLATE", "compress");
      protocol.compressed();
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  /** Asks for an extension (RFC 5161); whether the server grants it. */
  boolean enables(String extension) throws IOException {
    try {
      return command("ENABLE " + extension, "enable UTF-8").stream()
          .filter(response -> response.isUnTagged() && response.keyEquals("ENABLED"))
          .anyMatch(response -> response.getRest().toUpperCase(Locale.ROOT).contains(extension));
    } catch (RefusedException e) {
      return false;
    }
  }

  /** How long reading waited for the server so far. */
  Duration waited() {
    return socket.waited();
  }

  /** Octets of one message that may be in memory. */
  int literalLimit() {
    return settings.limits().literal();
  }

  String endpoint() {
    return settings.endpoint();
  }

  /** Sends a command and says its tag; its responses are to be received. */
  String send(String command) throws IOException {
    patience.renew();
    try {
      return protocol.writeCommand(command, null);
    } catch (IOException | ProtocolException e) {
      throw lost("the connection was lost", e);
    }
  }

  /** To be called when something came that was asked for, in an answer of any length. */
  void progressed() {
    patience.renew();
  }

  /** Whether nothing can be read any more. */
  boolean isLost() {
    return lost;
  }

  /**
   * The next response, void once another is received.
   *
   * @throws IOException if the server says BYE, or what it says is no IMAP
   */
  IMAPResponse receive() throws IOException {
    return received(protocol::readPassing);
  }

  private interface Reading {
    Response read() throws IOException, ProtocolException;
  }

  private IMAPResponse received(Reading reading) throws IOException {
    if (lost) {
      throw broken("the connection was lost before", null);
    }
    IMAPResponse response;
    try {
      response = (IMAPResponse) reading.read();
    } catch (SocketTimeoutException e) {
      throw lost("no word for %d s".formatted(settings.limits().read().toSeconds()), e);
    } catch (IOException e) {
      throw lost("the connection was lost", e);
    } catch (ProtocolException | RuntimeException e) {
      throw lost("its answer is no IMAP", e);
    }
    if (response.isBYE()) {
      throw saidBye(response);
    }
    return response;
  }

  private IOException saidBye(IMAPResponse bye) {
    String message =
        String.valueOf(lost(("it hung up with BYE " + code(bye)).strip(), null).getMessage());
    RefusedException said = RefusedException.of("read on", bye);
    if (Overload.isSaid(said) || said.code().equals("LIMIT")) {
      return MailboxUnavailableException.passing(
          Unavailability.UNAVAILABLE, Overload.wait(said), message);
    }
    return said.isPassing() ? new IOException(message) : new ByeException(message);
  }

  private IOException lost(String why, @Nullable Exception cause) {
    lost = true;
    return broken(why, cause);
  }

  /** Whether the response received last lost a literal because it was above the limit. */
  boolean passedOver() {
    return responses.passedOver();
  }

  /**
   * Runs a command and collects its untagged responses.
   *
   * @param what the command in words, for messages
   * @throws RefusedException if the server answers NO or BAD
   */
  List<IMAPResponse> command(String command, String what) throws IOException {
    return collect(send(command), what);
  }

  /** The untagged responses up to the end of a command sent before. */
  List<IMAPResponse> collect(String tag, String what) throws IOException {
    List<IMAPResponse> collected = new ArrayList<>();
    while (true) {
      IMAPResponse response = received(protocol::readResponse);
      if (isEnd(response, tag)) {
        if (!response.isOK()) {
          throw RefusedException.of(what, response).whileReading();
        }
        collected.add(response);
        return collected;
      }
      collected.add(response);
    }
  }

  static boolean isEnd(Response response, String tag) {
    return response.isTagged() && tag.equals(response.getTag());
  }

  IOException broken(String why, @Nullable Exception cause) {
    return new IOException("Cannot read from %s: %s".formatted(settings.endpoint(), why), cause);
  }

  /** A name as a quoted string; one with line ends cannot be sent. */
  static String quoted(String octets) throws IOException {
    if (octets.indexOf('\r') >= 0 || octets.indexOf('\n') >= 0 || octets.indexOf(0) >= 0) {
      throw new IOException("Cannot name a folder with line ends or NUL in its name");
    }
    return '"' + octets.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The code in square brackets of an OK or NO response, in capitals, or empty. */
  static String code(IMAPResponse response) {
    response.reset();
    String rest = response.getRest();
    int end = rest.indexOf(']');
    return rest.startsWith("[") && end > 0 ? rest.substring(1, end).toUpperCase(Locale.ROOT) : "";
  }

  @Override
  public void close() throws IOException {
    lost = true;
    socket.close();
  }
}
