package org.muster.connectors.dkim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ProtectionFact;

/**
 * Takes the body of a message, all its parts and boundaries, and says of each DKIM signature
 * whether it is the body that was signed. The body goes through each canonical form once, whatever
 * the number of signatures.
 */
public final class SignedBody implements OctetSink {

  /** Who forwards a message may sign it anew; the newest come first. */
  private static final int MOST = 8;

  private final List<BodyHash> hashes = new ArrayList<>(2);
  private final List<CanonicalBody> forms = new ArrayList<>(1);
  private final List<ProtectionFact> facts = new ArrayList<>(2);

  private SignedBody(List<String> signatures) {
    Map<BodyForm, List<BodyHash>> byForm = new EnumMap<>(BodyForm.class);
    for (String field : signatures.subList(0, Math.min(signatures.size(), MOST))) {
      Optional<BodySignature> signature = BodySignature.parse(field);
      if (signature.isPresent()) {
        BodyHash hash = new BodyHash(signature.get());
        hashes.add(hash);
        byForm.computeIfAbsent(signature.get().form(), f -> new ArrayList<>(1)).add(hash);
      } else {
        facts.add(BodyHash.dkim().checked(Check.NOT_POSSIBLE).because(Doubt.MALFORMED));
      }
    }
    byForm.forEach((form, hash) -> forms.add(new CanonicalBody(form, new Each(hash))));
  }

  /** Hands the same octets to several hashes. */
  private record Each(List<BodyHash> hashes) implements OctetSink {

    @Override
    public void put(byte[] octets, int from, int to) {
      hashes.forEach(hash -> hash.put(octets, from, to));
    }

    @Override
    public void end() {
      hashes.forEach(BodyHash::end);
    }
  }

  /** For the values of a message's {@code DKIM-Signature} fields, in their order. */
  public static SignedBody of(List<String> signatures) {
    return new SignedBody(signatures);
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    forms.forEach(form -> form.put(octets, from, to));
  }

  @Override
  public void end() {
    forms.forEach(CanonicalBody::end);
    hashes.forEach(hash -> facts.add(hash.fact()));
  }

  /** One for each signature, once the body has ended. */
  public List<ProtectionFact> facts() {
    return List.copyOf(facts);
  }
}
