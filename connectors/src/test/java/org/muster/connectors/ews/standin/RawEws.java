package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A client of the tests' own: it posts what it is given and understands nothing of it. */
final class RawEws {

  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;
  private final String authorization;
  private final String version;
  private final String impersonated;

  private RawEws(String url, String authorization, String version, String impersonated) {
    this.url = url;
    this.authorization = authorization;
    this.version = version;
    this.impersonated = impersonated;
  }

  static RawEws of(StandIn standIn, String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(pair);
    return new RawEws(standIn.url(), basic, "Exchange2007_SP1", "");
  }

  RawEws authorized(String value) {
    return new RawEws(url, value, version, impersonated);
  }

  RawEws wanting(String schemaVersion) {
    return new RawEws(url, authorization, schemaVersion, impersonated);
  }

  RawEws impersonating(String address) {
    return new RawEws(url, authorization, version, address);
  }

  /**
   * Posts the content of a SOAP body.
   *
   * @param operation an element of the messages namespace; {@code t:} is bound to types
   */
  Answered post(String operation) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", authorization)
            .header("Content-Type", "text/xml; charset=utf-8")
            .POST(BodyPublishers.ofString(envelope(operation)))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return new Answered(response.statusCode(), response.headers().map(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Cannot wait for an answer: interrupted", e);
    }
  }

  String envelope(String operation) {
    return """
        <?xml version="1.0" encoding="utf-8"?>
        <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
            xmlns="http://schemas.microsoft.com/exchange/services/2006/messages"
            xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">
          <soap:Header>%s%s</soap:Header>
          <soap:Body>%s</soap:Body>
        </soap:Envelope>
        """
        .formatted(
            version.isEmpty() ? "" : "<t:RequestServerVersion Version=\"" + version + "\"/>",
            impersonated.isEmpty() ? "" : connectingSid(impersonated),
            operation);
  }

  private static String connectingSid(String address) {
    return "<t:ExchangeImpersonation><t:ConnectingSID><t:PrimarySmtpAddress>"
        + address
        + "</t:PrimarySmtpAddress></t:ConnectingSID></t:ExchangeImpersonation>";
  }
}
