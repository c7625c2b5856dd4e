package org.muster.connectors.ews.standin.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ServerSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on a free port of loopback; a thread for each connection. */
public final class HttpListener implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(HttpListener.class);
  private static final int BACKLOG = 50;

  private final ServerSocket listening;
  private final Supplier<HttpHandler> handlers;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private HttpListener(ServerSocket listening, Supplier<HttpHandler> handlers) {
    this.listening = listening;
    this.handlers = handlers;
  }

  /**
   * Starts to listen.
   *
   * @param sockets plain or with TLS
   * @param handlers makes the one for a connection
   */
  public static HttpListener start(ServerSocketFactory sockets, Supplier<HttpHandler> handlers)
      throws IOException {
    ServerSocket socket = sockets.createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    HttpListener listener = new HttpListener(socket, handlers);
    inBackground(listener::accept);
    return listener;
  }

  public int port() {
    return listening.getLocalPort();
  }

  private void accept() throws IOException {
    while (!listening.isClosed()) {
      Socket client = listening.accept();
      open.add(client);
      inBackground(() -> serve(client));
    }
  }

  private void serve(Socket client) throws IOException {
    try (client;
        InputStream in = new BufferedInputStream(client.getInputStream());
        OutputStream out = new BufferedOutputStream(client.getOutputStream(), 32_768)) {
      client.setTcpNoDelay(true);
      serve(in, out);
    } finally {
      open.remove(client);
    }
  }

  private void serve(InputStream in, OutputStream out) throws IOException {
    RequestReader requests = new RequestReader(in, out);
    HttpHandler handler = handlers.get();
    boolean goesOn = true;
    while (goesOn) {
      Optional<HttpRequest> request = requests.next();
      goesOn = request.isPresent() && answered(handler, request.get(), out);
    }
  }

  private static boolean answered(HttpHandler handler, HttpRequest request, OutputStream out)
      throws IOException {
    HttpAnswer answer = new HttpAnswer(out, request);
    handler.handle(request, answer);
    return !answer.isLast();
  }

  private static void inBackground(Running running) {
    Thread thread =
        new Thread(
            () -> {
              try {
                running.run();
              } catch (IOException e) {
                LOG.debug("A connection of the stand-in ended: {}", e.getMessage());
              }
            },
            "stand-in");
    thread.setDaemon(true);
    thread.start();
  }

  private interface Running {
    void run() throws IOException;
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
