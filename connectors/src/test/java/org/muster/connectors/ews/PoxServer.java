package org.muster.connectors.ews;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.muster.connectors.fixture.Certificates;

/** An Autodiscover service that says what it is told to. */
final class PoxServer implements Closeable {

  private static final Pattern ADDRESS = Pattern.compile("<EMailAddress>([^<]*)</EMailAddress>");

  private final HttpsServer server;
  private final Queue<Reply> next = new ConcurrentLinkedQueue<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile IntFunction<Reply> otherwise = number -> Reply.of("");

  private PoxServer(HttpsServer server) {
    this.server = server;
    server.createContext("/", this::handle);
    server.start();
  }

  static PoxServer start(Certificates certificates) throws IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(certificates)));
    return new PoxServer(server);
  }

  static SSLContext context(Certificates certificates) throws IOException {
    return certificates.context();
  }

  URI url() {
    return EwsSettings.autodiscover("localhost:" + server.getAddress().getPort());
  }

  /** Addresses that were asked for, in order. */
  List<String> asked() {
    return asked;
  }

  /** Answers the next request by what stands in an account. */
  void answers(String account) {
    next.add(Reply.of(answer(account)));
  }

  /** Answers the next request by a redirect of HTTP. */
  void redirects(String location) {
    next.add(Reply.status(302, "Location", location));
  }

  void always(String account) {
    alwaysAll(answer(account));
  }

  void alwaysAll(String body) {
    otherwise = number -> Reply.of(body);
  }

  /** Passes each request on to a place of its own. */
  void alwaysElsewhere() {
    otherwise =
        number -> Reply.of(answer("<RedirectUrl>%s?%d</RedirectUrl>".formatted(url(), number)));
  }

  void refuses() {
    otherwise = number -> Reply.status(401);
  }

  private static String answer(String account) {
    return "<Autodiscover><Response><Account>%s</Account></Response></Autodiscover>"
        .formatted(account);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Matcher address = ADDRESS.matcher(request);
    asked.add(address.find() ? address.group(1) : "");
    Reply told = next.poll();
    Reply reply = told == null ? otherwise.apply(asked.size()) : told;
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
