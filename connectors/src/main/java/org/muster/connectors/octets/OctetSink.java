package org.muster.connectors.octets;

/** Takes octets in pieces of any size. The array belongs to the caller and is reused. */
public interface OctetSink {

  /** Takes octets and forgets them. */
  OctetSink NONE =
      new OctetSink() {
        @Override
        public void put(byte[] octets, int from, int to) {}

        @Override
        public void end() {}
      };

  /** Takes the octets from {@code from} up to, not including, {@code to}. */
  void put(byte[] octets, int from, int to);

  /** No more will come. */
  void end();

  /** Whether LF and CR LF are the same to this sink. */
  default boolean isBlindToLineEnds() {
    return false;
  }
}
