package org.muster.connectors.ews;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpResponse;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.HttpStatus;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.HttpEntityWrapper;
import org.apache.http.protocol.HttpContext;

/**
 * Sees every answer before anybody reads it: refusals and faults, whatever their HTTP status, never
 * get further, and their connection is not used again, because some servers send a second answer
 * after a fault; what does get further is XML that can be parsed.
 */
final class Answers implements HttpResponseInterceptor {

  /** Octets in which the first element of the body must begin. */
  private static final int HEAD = 16 << 10;

  private static final Pattern BODY =
      Pattern.compile("<(?:[\\w.-]+:)?Body\\b[^>]*>\\s*<(?:[\\w.-]+:)?([\\w.-]+)[\\s/>]");

  @Override
  public void process(HttpResponse response, HttpContext context) throws IOException {
    int status = response.getStatusLine().getStatusCode();
    HttpEntity entity = response.getEntity();
    boolean isFault = status == HttpStatus.SC_INTERNAL_SERVER_ERROR;
    if ((status != HttpStatus.SC_OK && !isFault) || entity == null) {
      throw new EwsRefusal("HTTP " + status, retryAfter(response));
    }
    InputStream octets = new BufferedInputStream(new CharacterReferences(plain(entity)), HEAD);
    String first = firstInBody(octets);
    if (first.equals("Fault")) {
      throw SoapFault.parse(octets);
    }
    if (isFault) {
      throw new EwsRefusal("HTTP " + status, retryAfter(response));
    }
    if (first.isEmpty()) {
      throw new IOException(
          "Cannot read Exchange's answer: it is no SOAP message (is url that of"
              + " EWS/Exchange.asmx?)");
    }
    if (KnownForm.isOf(first)) {
      response.setEntity(new ByteArrayEntity(KnownForm.of(octets)));
      octets.close();
    } else {
      response.setEntity(new Cleaned(entity, octets));
    }
    response.setHeader(HttpHeaders.CONTENT_TYPE, "text/xml; charset=utf-8");
    response.removeHeaders(HttpHeaders.CONTENT_ENCODING);
  }

  /** Nobody asked for compression, but some servers and proxies do not ask, either. */
  private static InputStream plain(HttpEntity entity) throws IOException {
    Header encoding = entity.getContentEncoding();
    boolean isPacked =
        encoding != null && encoding.getValue().toLowerCase(Locale.ROOT).endsWith("gzip");
    return isPacked ? new GZIPInputStream(entity.getContent()) : entity.getContent();
  }

  private static String firstInBody(InputStream octets) throws IOException {
    byte[] head = new byte[HEAD];
    int length = 0;
    octets.mark(HEAD);
    Matcher body = BODY.matcher("");
    while (length < HEAD) {
      int read = octets.read(head, length, HEAD - length);
      if (read < 0) {
        break;
      }
      length += read;
      if (body.reset(new String(head, 0, length, StandardCharsets.ISO_8859_1)).find()) {
        octets.reset();
        return body.group(1);
      }
    }
    return "";
  }

  static Duration retryAfter(HttpResponse response) {
    Header header = response.getFirstHeader("Retry-After");
    String value = header == null ? "" : header.getValue().strip();
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), until);
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeParseException e) {
      return Duration.ZERO;
    }
  }

  private static final class Cleaned extends HttpEntityWrapper {

    private final InputStream octets;

    Cleaned(HttpEntity entity, InputStream octets) {
      super(entity);
      this.octets = octets;
    }

    @Override
    public InputStream getContent() {
      return octets;
    }

    @Override
    public long getContentLength() {
      return -1;
    }
  }
}
