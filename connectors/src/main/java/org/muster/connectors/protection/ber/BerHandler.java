package org.muster.connectors.protection.ber;

/** Takes the elements of BER in the order in which they come. */
public interface BerHandler {

  BerHandler NOTHING = new BerHandler() {};

  default void begin(BerElement element) {}

  /** Some octets of a primitive element's value. */
  default void octets(BerElement element, byte[] octets, int from, int to) {}

  /**
   * A primitive element has ended.
   *
   * @param first the first octets of its value, at most {@link BerReader#KEPT}
   * @param length octets of its value
   */
  default void value(BerElement element, byte[] first, long length) {}
}
