package org.muster.connectors.ews;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpStatus;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.rules.mail.Unavailability;

/**
 * Asks where a mailbox is read, in the form that all versions of Exchange understand (MS-OXDSCLI
 * 3.1.5). ews-java-api's own way there is not gone: it asks over plain HTTP as well, and follows
 * what that says. Here each host proves by its certificate who it is before anything is sent to it,
 * and is one that {@link TrustedHosts} knows.
 */
final class Autodiscover {

  /** Hosts and addresses that one mailbox is passed on to. */
  private static final int MOST = 5;

  /** Octets of an answer. */
  private static final int LONGEST = 1 << 20;

  private static final String WHAT = "ask Autodiscover for mailbox '%s'";

  private static final String REQUEST =
      """
      <?xml version="1.0" encoding="utf-8"?>\
      <Autodiscover \
      xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">\
      <Request><EMailAddress>%s</EMailAddress><AcceptableResponseSchema>\
      http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\
      </AcceptableResponseSchema></Request></Autodiscover>\
      """;

  private final EwsSettings settings;
  private final SSLContext tls;
  private final String mailbox;
  private final String secret;
  private final TrustedHosts hosts;
  private final Set<Asked> asked = new HashSet<>();

  /** Where, and for whom. */
  private record Asked(URI url, String address) {}

  Autodiscover(EwsSettings settings, SSLContext tls, String mailbox, String secret) {
    this.settings = settings;
    this.tls = tls;
    this.mailbox = mailbox;
    this.secret = secret;
    this.hosts = TrustedHosts.of(settings.url(), mailbox);
  }

  /**
   * The address of the mailbox's web services.
   *
   * @throws EwsRefusal if who logs in is refused
   * @throws MailboxUnavailableException if nothing that may be trusted comes of it
   */
  URI find() throws IOException {
    if (PublicFolders.are(mailbox)) {
      throw refused("public folders have no address to ask for (say url)");
    }
    Asked next = new Asked(settings.url(), mailbox);
    while (asked.add(next)) {
      if (asked.size() > MOST) {
        throw refused("it passes us on more than %d times (say url)".formatted(MOST));
      }
      AutodiscoverAnswer answer = ask(next);
      if (answer instanceof AutodiscoverAnswer.Found found) {
        return trusted(found.preferred(hosts));
      }
      next = next(next, answer);
    }
    throw refused("it passes us on in a circle (say url)");
  }

  private Asked next(Asked before, AutodiscoverAnswer answer) throws IOException {
    if (answer instanceof AutodiscoverAnswer.OtherUrl other) {
      return new Asked(trusted(before.url().resolve(other.url())), before.address());
    }
    if (answer instanceof AutodiscoverAnswer.OtherAddress other) {
      return new Asked(before.url(), other.address());
    }
    throw refused(((AutodiscoverAnswer.Refused) answer).words());
  }

  private URI trusted(URI url) throws IOException {
    if (!"https".equals(url.getScheme())) {
      throw refused("it leads to an address without TLS, where no password may go (say url)");
    }
    if (!hosts.know(url)) {
      throw refused(
          "it leads to '%s', which is neither its own host nor of the mailbox's domain (if that is right, say url)"
              .formatted(url.getHost()));
    }
    return url;
  }

  private AutodiscoverAnswer ask(Asked whom) throws IOException {
    byte[] request =
        REQUEST.formatted(Markup.escaped(whom.address())).getBytes(StandardCharsets.UTF_8);
    EwsSettings there = settings.at(whom.url());
    try (EwsClient client = EwsClient.forAnyAnswer(there, tls, mailbox, secret)) {
      return new Asking(client, mailbox).ask(WHAT.formatted(mailbox), () -> post(client, request));
    }
  }

  private AutodiscoverAnswer post(EwsClient client, byte[] request) throws IOException {
    try (CloseableHttpResponse response = client.post(request)) {
      int status = response.getStatusLine().getStatusCode();
      return switch (status) {
        case HttpStatus.SC_OK -> parsed(response);
        case 301, 302, 307, 308 -> AutodiscoverAnswer.redirect(response.getFirstHeader("Location"));
        default -> throw new EwsRefusal("HTTP " + status, Answers.retryAfter(response));
      };
    }
  }

  private AutodiscoverAnswer parsed(CloseableHttpResponse response) throws IOException {
    if (response.getEntity() == null) {
      return new AutodiscoverAnswer.Refused("its answer is empty");
    }
    try (InputStream octets = response.getEntity().getContent()) {
      return AutodiscoverAnswer.parse(new ByteArrayInputStream(octets.readNBytes(LONGEST)));
    }
  }

  private MailboxUnavailableException refused(String why) {
    return MailboxUnavailableException.of(
        Unavailability.UNAVAILABLE,
        "Cannot find the server of mailbox '%s': Autodiscover at %s was asked, but %s"
            .formatted(mailbox, settings.endpoint(), why));
  }
}
