package org.muster.connectors.digest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.connectors.dkim.SignedBody;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.trace.OwnDomains;
import org.muster.connectors.trace.TraceFacts;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;

/**
 * What servers that passed a message on left in it.
 *
 * @param received trace headers, the last server's first
 * @param signed the body that they signed; empty where none did
 */
record Passage(List<String> received, Optional<SignedBody> signed) {

  static final Passage NONE = new Passage(List.of(), Optional.empty());

  static Passage of(Header header) {
    List<String> signatures = header.values("dkim-signature");
    return new Passage(
        header.values("received"),
        signatures.isEmpty() ? Optional.empty() : Optional.of(SignedBody.of(signatures)));
  }

  /** Takes the message's body as it stands, if anybody signed it. */
  Optional<OctetSink> body() {
    return signed.map(body -> body);
  }

  /** What it tells, once the message has ended. */
  List<ProtectionFact> facts(OwnDomains own, Served served) {
    Stream<ProtectionFact> dkim =
        served == Served.AS_STORED
            ? signed.stream().flatMap(body -> body.facts().stream())
            : Stream.empty();
    return Stream.concat(TraceFacts.of(received, own, Mechanism.TRACE).stream(), dkim).toList();
  }
}
