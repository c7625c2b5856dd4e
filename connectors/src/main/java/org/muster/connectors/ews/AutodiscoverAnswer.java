package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.http.Header;
import org.jspecify.annotations.Nullable;

/** What Autodiscover says of an address (MS-OXDSCLI 2.2.4). */
sealed interface AutodiscoverAnswer {

  /** The web services, by the ways that lead there: from within first, as Exchange lists them. */
  record Found(List<URI> urls) implements AutodiscoverAnswer {

    public Found {
      urls = List.copyOf(urls);
    }

    /** The first that may be trusted, or else the first. */
    URI preferred(TrustedHosts hosts) {
      return urls.stream()
          .filter(url -> "https".equals(url.getScheme()) && hosts.know(url))
          .findFirst()
          .orElse(urls.get(0));
    }
  }

  /** To be asked elsewhere. */
  record OtherUrl(URI url) implements AutodiscoverAnswer {}

  /** To be asked for another address. */
  record OtherAddress(String address) implements AutodiscoverAnswer {}

  /** Nothing that helps; in words of ours, as any of the server's may repeat the address. */
  record Refused(String words) implements AutodiscoverAnswer {}

  /** An answer that is but a redirect of HTTP. */
  static AutodiscoverAnswer redirect(@Nullable Header location) {
    return url(location == null ? "" : location.getValue())
        .<AutodiscoverAnswer>map(OtherUrl::new)
        .orElse(new Refused("it leads to no address"));
  }

  private static Optional<URI> url(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(new URI(text.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static AutodiscoverAnswer parse(InputStream octets) {
    try {
      return new Parsing(new XmlIn(octets)).answer();
    } catch (IOException e) {
      return new Refused("its answer is not in the form of MS-OXDSCLI (is that its host?)");
    }
  }

  /** One answer. */
  final class Parsing {

    private final XmlIn in;
    private final Map<String, String> told = new HashMap<>();
    private final List<URI> urls = new ArrayList<>();

    Parsing(XmlIn in) {
      this.in = in;
    }

    AutodiscoverAnswer answer() throws IOException {
      in.enter("Autodiscover");
      in.enter("Response");
      while (in.nextChild()) {
        switch (in.name()) {
          case "Account" -> account();
          case "Error" -> texts();
          default -> in.skip();
        }
      }
      return judged();
    }

    private void account() throws IOException {
      while (in.nextChild()) {
        if (in.name().equals("Protocol")) {
          protocol();
        } else {
          String name = in.name();
          told.put(name, in.text());
        }
      }
    }

    private void texts() throws IOException {
      while (in.nextChild()) {
        String name = in.name();
        told.put(name, in.text());
      }
    }

    /** Exchange 2007 has the web services by the name of availability, too. */
    private void protocol() throws IOException {
      Map<String, String> protocol = new HashMap<>();
      while (in.nextChild()) {
        String name = in.name();
        protocol.put(name, in.text());
      }
      String service = protocol.getOrDefault("EwsUrl", protocol.getOrDefault("ASUrl", ""));
      url(service).filter(url -> url.getHost() != null).ifPresent(urls::add);
    }

    private AutodiscoverAnswer judged() {
      if (told.containsKey("ErrorCode")) {
        return new Refused("it answers with error " + SoapFault.word(told.get("ErrorCode")));
      }
      String address = told.getOrDefault("RedirectAddr", "");
      if (address.contains("@")) {
        return new OtherAddress(address);
      }
      Optional<URI> elsewhere = url(told.getOrDefault("RedirectUrl", ""));
      if (elsewhere.isPresent()) {
        return new OtherUrl(elsewhere.get());
      }
      return urls.isEmpty() ? new Refused("it names no web services") : new Found(urls);
    }
  }
}
