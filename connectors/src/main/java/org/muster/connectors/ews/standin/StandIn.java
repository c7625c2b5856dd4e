package org.muster.connectors.ews.standin;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import javax.net.ssl.SSLServerSocketFactory;
import org.muster.connectors.ews.standin.http.HttpListener;
import org.muster.connectors.ews.standin.store.StandInMailbox;

/** A running stand-in, on a free port of loopback. */
public final class StandIn implements Closeable {

  /** Where Exchange has its web services. */
  static final String PATH = "/EWS/Exchange.asmx";

  private final Server server;
  private final HttpListener listener;

  private StandIn(Server server, HttpListener listener) {
    this.server = server;
    this.listener = listener;
  }

  public static StandIn start(StandInSettings settings) throws IOException {
    Server server = new Server(settings);
    return new StandIn(
        server, HttpListener.start(settings.sockets(), () -> new EwsHandler(server)));
  }

  /** Its address by the name {@code localhost}. */
  public String url() {
    String scheme =
        server.settings().sockets() instanceof SSLServerSocketFactory ? "https" : "http";
    return "%s://localhost:%d%s".formatted(scheme, listener.port(), PATH);
  }

  /** The mailbox with an address, made if there is none. */
  public StandInMailbox mailbox(String address) {
    return server.mailbox(address);
  }

  /** Public folders, which everybody may read who signed in. */
  public StandInMailbox publicFolders() {
    return server.publicFolders();
  }

  public Faults faults() {
    return server.faults();
  }

  /** All requests so far that got past authentication. */
  public List<SeenRequest> requests() {
    return List.copyOf(server.requests());
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
