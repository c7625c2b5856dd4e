package org.muster.connectors.ews;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.muster.connectors.tls.TlsFacts;
import org.muster.connectors.tls.TlsFailure;

/** Begins TLS with a server, asks it nothing, and says what protects the connection. */
record TlsProbe(EwsSettings settings, SSLContext context) {

  private static final int HTTPS = 443;

  TlsFacts facts() throws IOException {
    try (Socket tcp = new Socket()) {
      URI url = settings.url();
      int port = url.getPort() < 0 ? HTTPS : url.getPort();
      int wait = Math.toIntExact(settings.limits().connect().toMillis());
      tcp.setSoTimeout(wait);
      connect(tcp, new InetSocketAddress(url.getHost(), port), wait);
      return facts(
          (SSLSocket) context.getSocketFactory().createSocket(tcp, url.getHost(), port, true));
    }
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

  private TlsFacts facts(SSLSocket tls) throws IOException {
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
}
