package org.muster.connectors.digest;

import java.util.function.UnaryOperator;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.mail.Digest;

/** Digests octets that must stay as they are, once they are out of what may change round them. */
final class ProtectedReader implements OctetSink {

  private final FormHash hash = new FormHash();
  private final OctetSink octets;
  private long length;

  ProtectedReader(UnaryOperator<OctetSink> unwrapping) {
    this.octets = unwrapping.apply(new Hashing(hash));
  }

  private record Hashing(FormHash hash) implements OctetSink {
    @Override
    public void put(byte[] b, int from, int to) {
      hash.put(b, from, to);
    }

    @Override
    public void end() {}
  }

  @Override
  public void put(byte[] b, int from, int to) {
    length += to - from;
    octets.put(b, from, to);
  }

  @Override
  public void end() {
    octets.end();
  }

  long octets() {
    return length;
  }

  Digest digest(Keys keys, Domain domain) {
    return keys.streamed(domain, hash.end());
  }
}
