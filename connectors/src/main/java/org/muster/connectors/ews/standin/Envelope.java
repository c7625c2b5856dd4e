package org.muster.connectors.ews.standin;

import java.io.InputStream;
import java.util.Optional;
import org.muster.connectors.ews.standin.store.ServerVersion;

/** A request's envelope. */
record Envelope(Asked body, Optional<Asked> header) {

  static Envelope parse(InputStream in) throws SoapFaultException {
    Asked envelope = Asked.parse(in);
    Asked body =
        envelope.child("Body").children().stream()
            .findFirst()
            .orElseThrow(() -> SoapFaultException.schema("The body is empty."));
    return new Envelope(body, envelope.find("Header"));
  }

  String operation() {
    return body.name();
  }

  /** For whom the request is made (MS-OXWSCDATA 2.2.3.3). */
  Optional<String> impersonated() {
    return header
        .flatMap(h -> h.find("ExchangeImpersonation"))
        .flatMap(i -> i.find("ConnectingSID"))
        .flatMap(
            s ->
                s.find("PrimarySmtpAddress")
                    .or(() -> s.find("SmtpAddress"))
                    .or(() -> s.find("PrincipalName")))
        .map(a -> Access.lower(a.text()));
  }

  /** What the request wants; Exchange 2007 where it does not say. */
  ServerVersion version(ServerVersion server) throws SoapFaultException {
    Optional<String> said =
        header.flatMap(h -> h.find("RequestServerVersion")).flatMap(v -> v.attribute("Version"));
    if (said.isEmpty()) {
      return ServerVersion.EXCHANGE2007;
    }
    return ServerVersion.named(said.get())
        .filter(server::has)
        .orElseThrow(() -> SoapFaultException.of("ErrorInvalidServerVersion"));
  }
}
