package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Posts once and reads all that comes until the server closes. */
final class RawSocket {

  private RawSocket() {}

  static String post(StandIn standIn, String envelope) throws IOException {
    URI url = URI.create(standIn.url());
    byte[] body = envelope.getBytes(StandardCharsets.UTF_8);
    String pair = StandInScene.ANNA + ":" + StandInScene.PASSWORD;
    String head =
        """
        POST %s HTTP/1.1
        Host: localhost
        Authorization: Basic %s
        Connection: close
        Content-Length: %d

        """
            .formatted(
                url.getPath(),
                Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)),
                body.length)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(body);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
