package org.muster.connectors.ews;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.connectors.fixture.Certificates;

/** A mailbox with one folder behind HTTP that misbehaves when told to, and answers otherwise. */
final class ScriptedEws implements Closeable {

  private static final Pattern OPERATION = Pattern.compile("Body>\\s*<m:(\\w+)");

  private final HttpServer server;
  private final String scheme;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ScriptedInbox inbox = new ScriptedInbox();
  private final Map<String, Deque<Reply>> next = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> authorizations = new CopyOnWriteArrayList<>();

  private volatile UnaryOperator<String> rewriting = answer -> answer;
  private volatile UnaryOperator<byte[]> packing = octets -> octets;
  private volatile Map<String, String> headers = Map.of();

  private ScriptedEws(HttpServer server, String scheme) {
    this.server = server;
    this.scheme = scheme;
    server.createContext("/EWS/Exchange.asmx", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  static ScriptedEws start() throws IOException {
    return new ScriptedEws(HttpServer.create(anyPort(), 0), "http");
  }

  static ScriptedEws startTls(Certificates certificates) throws IOException {
    HttpsServer server = HttpsServer.create(anyPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(certificates.context()));
    return new ScriptedEws(server, "https");
  }

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  URI url() {
    return url("localhost");
  }

  URI url(String host) {
    return URI.create(
        "%s://%s:%d/EWS/Exchange.asmx".formatted(scheme, host, server.getAddress().getPort()));
  }

  ScriptedInbox inbox() {
    return inbox;
  }

  /** Changes every answer before it is sent. */
  void rewrites(UnaryOperator<String> change) {
    rewriting = change;
  }

  /** Changes the octets of every answer. */
  void packs(UnaryOperator<byte[]> change) {
    packing = change;
  }

  /** Headers of every answer, in place of the usual ones; empty for none. */
  void sends(Map<String, String> others) {
    headers = others;
  }

  /** Answers an operation so before it answers it as it should. */
  void next(String operation, Reply... replies) {
    next.computeIfAbsent(operation, any -> new ArrayDeque<>()).addAll(List.of(replies));
  }

  /** The operations asked for, in order. */
  List<String> requests() {
    return requests;
  }

  List<String> bodies() {
    return bodies;
  }

  /** What proved who asks, in order; {@code null} where nothing did. */
  List<String> authorizations() {
    return authorizations;
  }

  private void handle(HttpExchange exchange) throws IOException {
    String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Matcher operation = OPERATION.matcher(request);
    String name = operation.find() ? operation.group(1) : "";
    requests.add(name);
    bodies.add(request);
    authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    send(exchange, reply(name, request));
  }

  private synchronized Reply reply(String operation, String request) {
    Deque<Reply> first = next.getOrDefault(operation, new ArrayDeque<>());
    return first.isEmpty() ? Reply.of(inbox.answer(operation, request)) : first.remove();
  }

  private void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] body = packing.apply(rewriting.apply(reply.body()).getBytes(StandardCharsets.UTF_8));
    exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().values().removeIf(values -> values.contains(""));
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body, 0, reply.cut() < 0 ? body.length : Math.min(reply.cut(), body.length));
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
