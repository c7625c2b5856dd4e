package org.muster.connectors.ews;

import java.io.IOException;
import java.io.UncheckedIOException;
import microsoft.exchange.webservices.data.core.ExchangeService;

/**
 * ews-java-api with another HTTP client: its own trusts any self-signed certificate, sends every
 * request twice, and hides how long the server asks to be left alone.
 */
final class EwsService extends ExchangeService {

  EwsService(EwsClient client) {
    super(client.settings().version().schema());
    try {
      httpClient.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close an HTTP client that was never used", e);
    }
    httpClient = client.http();
    httpContext = client.context();
    client.webCredentials().ifPresent(this::setCredentials);
    setTimeout((int) client.settings().limits().read().toMillis());
    setUrl(client.settings().url());
    setAcceptGzipEncoding(false);
  }
}
