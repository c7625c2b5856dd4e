package org.muster.connectors.ews;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import microsoft.exchange.webservices.data.credential.WebCredentials;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.HttpResponseInterceptor;
import org.apache.http.auth.AuthSchemeProvider;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.NTCredentials;
import org.apache.http.client.CredentialsProvider;
import org.apache.http.client.config.AuthSchemes;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.config.Lookup;
import org.apache.http.config.Registry;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.impl.auth.NTLMSchemeFactory;
import org.apache.http.impl.client.BasicCookieStore;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.apache.http.protocol.HttpContext;
import org.muster.connectors.ews.EwsLogin.Scheme;

/**
 * The HTTP connections of one mailbox. Certificates and host names are verified, redirects are not
 * followed, and no other scheme of authentication is spoken than the one asked for, so that a
 * secret goes nowhere else and in no weaker form.
 */
final class EwsClient implements Closeable {

  /** A folder's items, and beside them a listing. */
  private static final int CONNECTIONS = 2;

  private final EwsSettings settings;
  private final String mailbox;
  private final CloseableHttpClient http;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicInteger pauses = new AtomicInteger();
  private final HttpClientContext context = HttpClientContext.create();
  private volatile String secret;
  private long waited;

  EwsClient(EwsSettings settings, SSLContext tls, String mailbox, String secret) {
    this(settings, tls, mailbox, secret, new Answers());
  }

  /** One that leaves all answers to who asks, whatever their status and form. */
  static EwsClient forAnyAnswer(
      EwsSettings settings, SSLContext tls, String mailbox, String secret) {
    return new EwsClient(settings, tls, mailbox, secret, (response, any) -> {});
  }

  private EwsClient(
      EwsSettings settings,
      SSLContext tls,
      String mailbox,
      String secret,
      HttpResponseInterceptor answers) {
    this.settings = settings;
    this.mailbox = mailbox;
    this.secret = secret;
    PoolingHttpClientConnectionManager connections =
        new PoolingHttpClientConnectionManager(sockets(settings, tls));
    connections.setMaxTotal(CONNECTIONS);
    connections.setDefaultMaxPerRoute(CONNECTIONS);
    context.setCookieStore(new BasicCookieStore());
    http =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setDefaultRequestConfig(config(settings.limits()))
            .setDefaultAuthSchemeRegistry(schemes(settings.login().scheme()))
            .addInterceptorFirst((HttpRequestInterceptor) this::authorize)
            .addInterceptorLast(answers)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();
  }

  private static Registry<ConnectionSocketFactory> sockets(EwsSettings settings, SSLContext tls) {
    String[] versions = settings.tls().allowed(tls.getSupportedSSLParameters().getProtocols());
    return RegistryBuilder.<ConnectionSocketFactory>create()
        .register("http", PlainConnectionSocketFactory.INSTANCE)
        .register(
            "https",
            new SSLConnectionSocketFactory(
                tls, versions, null, SSLConnectionSocketFactory.getDefaultHostnameVerifier()))
        .build();
  }

  private static Lookup<AuthSchemeProvider> schemes(Scheme scheme) {
    RegistryBuilder<AuthSchemeProvider> schemes = RegistryBuilder.create();
    if (scheme == Scheme.NTLM) {
      schemes.register(AuthSchemes.NTLM, new NTLMSchemeFactory());
    }
    return schemes.build();
  }

  private static RequestConfig config(EwsLimits limits) {
    return RequestConfig.custom()
        .setConnectTimeout(millis(limits.connect()))
        .setConnectionRequestTimeout(millis(limits.connect()))
        .setSocketTimeout(millis(limits.read()))
        .setTargetPreferredAuthSchemes(List.of(AuthSchemes.NTLM))
        .build();
  }

  private static int millis(Duration time) {
    return (int) Math.min(Integer.MAX_VALUE, time.toMillis());
  }

  /** As ews-java-api wants them; only NTLM goes by a handshake. */
  Optional<WebCredentials> webCredentials() {
    if (settings.login().scheme() != Scheme.NTLM) {
      return Optional.empty();
    }
    NtlmName name = NtlmName.of(settings.login().name(mailbox));
    return Optional.of(new WebCredentials(name.user(), secret, name.domain()));
  }

  private CredentialsProvider credentials() {
    CredentialsProvider provider = new BasicCredentialsProvider();
    if (settings.login().scheme() == Scheme.NTLM) {
      NtlmName name = NtlmName.of(settings.login().name(mailbox));
      provider.setCredentials(
          AuthScope.ANY, new NTCredentials(name.user(), secret, "", name.domain()));
    }
    return provider;
  }

  /** A domain, a backslash and a user; or a user alone. */
  private record NtlmName(String domain, String user) {
    static NtlmName of(String name) {
      int backslash = name.indexOf('\\');
      return new NtlmName(
          backslash < 0 ? "" : name.substring(0, backslash), name.substring(backslash + 1));
    }
  }

  /** Without being asked, or each request would be sent twice. */
  private void authorize(HttpRequest request, HttpContext any) {
    switch (settings.login().scheme()) {
      case BASIC -> {
        String both = settings.login().name(mailbox) + ":" + secret;
        byte[] octets = both.getBytes(StandardCharsets.UTF_8);
        request.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(octets));
      }
      case OAUTH -> request.setHeader("Authorization", "Bearer " + secret);
      case NTLM -> {}
    }
    if (!PublicFolders.are(mailbox)) {
      request.setHeader("X-AnchorMailbox", mailbox);
    }
  }

  CloseableHttpClient http() {
    return http;
  }

  HttpClientContext context() {
    return context;
  }

  EwsSettings settings() {
    return settings;
  }

  /** Posts a request whose answer is read while it comes. */
  CloseableHttpResponse post(byte[] soap) throws IOException {
    HttpPost post = new HttpPost(settings.url());
    post.setEntity(new ByteArrayEntity(soap, ContentType.create("text/xml", "utf-8")));
    post.setConfig(config(settings.limits()));
    context.setCredentialsProvider(credentials());
    long since = System.nanoTime();
    try {
      return http.execute(post, context);
    } finally {
      waited += System.nanoTime() - since;
    }
  }

  /** Takes the secret anew where it may have been renewed; whether it was. */
  boolean renewed() throws IOException {
    if (settings.login().scheme() != Scheme.OAUTH) {
      return false;
    }
    String before = secret;
    secret = settings.login().secretFor(mailbox).text();
    return !secret.equals(before);
  }

  /** Leaves the server alone; ends early when the mailbox is closed. */
  void pause(Duration time) throws IOException {
    pauses.incrementAndGet();
    try {
      if (closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new IOException("Cannot go on reading: the mailbox was closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /** How often the server was left alone. */
  int pauses() {
    return pauses.get();
  }

  boolean isClosed() {
    return closed.getCount() == 0;
  }

  /** How long answers were waited for, until they began. */
  Duration waited() {
    return Duration.ofNanos(waited);
  }

  /** From any thread; ends a read that waits in another. */
  @Override
  public void close() throws IOException {
    closed.countDown();
    http.close();
  }
}
