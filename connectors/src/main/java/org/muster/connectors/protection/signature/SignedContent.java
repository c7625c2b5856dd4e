package org.muster.connectors.protection.signature;

import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.muster.connectors.octets.OctetSink;

/** Hashes what a signature covers, by each algorithm that the signature may have used. */
public final class SignedContent implements OctetSink {

  private final Map<DigestAlgorithm, MessageDigest> hashes = new EnumMap<>(DigestAlgorithm.class);

  /** What {@code multipart/signed} covers; its {@code micalg} is a hint and no more. */
  public static SignedContent of(String micalg) {
    SignedContent content = new SignedContent();
    content.add(DigestAlgorithm.SHA_1);
    content.add(DigestAlgorithm.SHA_256);
    for (String one : micalg.split(",", DigestAlgorithm.values().length)) {
      DigestAlgorithm.named(one).ifPresent(content::add);
    }
    return content;
  }

  /** Octets that passed before are not covered. */
  public void add(DigestAlgorithm algorithm) {
    if (!hashes.containsKey(algorithm)) {
      algorithm.hash().ifPresent(hash -> hashes.put(algorithm, hash));
    }
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    hashes.values().forEach(hash -> hash.update(octets, from, to - from));
  }

  @Override
  public void end() {}

  /** The hash as it stands, to end or to go on with; empty if nobody asked for it in time. */
  public Optional<MessageDigest> hash(DigestAlgorithm algorithm) {
    return Optional.ofNullable(hashes.get(algorithm)).map(SignedContent::copy);
  }

  private static MessageDigest copy(MessageDigest hash) {
    try {
      return (MessageDigest) hash.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Cannot copy a " + hash.getAlgorithm() + " as it stands", e);
    }
  }
}
