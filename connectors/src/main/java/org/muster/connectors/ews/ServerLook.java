package org.muster.connectors.ews;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.muster.connectors.ServerFacts;
import org.muster.connectors.tls.TlsFacts;
import org.muster.connectors.tls.TlsFailure;
import org.muster.connectors.tls.TlsSettings;

/**
 * Connects to a server once, begins TLS with it where the settings say so, asks it nothing but how
 * it wants to be logged in to, and says what it shows.
 */
record ServerLook(EwsSettings settings, SSLContext context) {

  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  ServerFacts facts() throws IOException {
    try (Socket tcp = new Socket()) {
      int wait = Math.toIntExact(settings.limits().connect().toMillis());
      tcp.setSoTimeout(wait);
      connect(tcp, new InetSocketAddress(settings.url().getHost(), port()), wait);
      return isPlain() ? inClear(tcp) : secured(tcp);
    }
  }

  private boolean isPlain() {
    return settings.tls().mode() == TlsSettings.Mode.NONE;
  }

  private int port() {
    URI url = settings.url();
    return url.getPort() >= 0 ? url.getPort() : isPlain() ? HTTP : HTTPS;
  }

  private void connect(Socket tcp, InetSocketAddress server, int wait) throws IOException {
    try {
      tcp.connect(server, wait);
    } catch (IOException e) {
      throw new IOException(
          "Cannot connect to %s: nobody answers (check url, and that the server is up)"
              .formatted(settings.endpoint()),
          e);
    }
  }

  private ServerFacts inClear(Socket tcp) {
    Optional<HttpGreeting> greeting = greeting(tcp);
    boolean basic = greeting.filter(HttpGreeting::offersBasic).isPresent();
    return new ServerFacts(
        Optional.empty(),
        true,
        basic ? List.of("Basic") : List.of(),
        greeting.flatMap(HttpGreeting::skew));
  }

  private ServerFacts secured(Socket tcp) throws IOException {
    SSLSocket tls =
        (SSLSocket)
            context.getSocketFactory().createSocket(tcp, settings.url().getHost(), port(), true);
    TlsFacts facts = begun(tls);
    return new ServerFacts(
        Optional.of(facts), true, List.of(), greeting(tls).flatMap(HttpGreeting::skew));
  }

  private TlsFacts begun(SSLSocket tls) throws IOException {
    SSLParameters parameters = tls.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setProtocols(settings.tls().allowed(tls.getSupportedProtocols()));
    tls.setSSLParameters(parameters);
    try {
      tls.startHandshake();
    } catch (SSLException e) {
      throw TlsFailure.of(settings.endpoint(), settings.tls(), e);
    }
    return TlsFacts.of(tls.getSession());
  }

  /** Empty where it gives none: reading will tell whether it answers as EWS does. */
  private Optional<HttpGreeting> greeting(Socket socket) {
    try {
      return Optional.of(HttpGreeting.ask(socket, settings.url()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
