package org.muster.rules.mail;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of an item as {@link LayersCodec} lays it out, unpacked only where somebody
 * asks what is in it: items of equal octets are one without that. Equal octets, equal layers.
 */
public final class PackedLayers {

  private final Supplier<byte[]> octets;

  private PackedLayers(Supplier<byte[]> octets) {
    this.octets = octets;
  }

  public static PackedLayers of(Layers layers) {
    return trusted(LayersCodec.encode(layers));
  }

  /**
   * What somebody else packed, in an array that nobody changes any more.
   *
   * @throws IllegalArgumentException if they are damaged or of a later version
   */
  public static PackedLayers checked(byte[] octets) {
    LayersCodec.check(ByteBuffer.wrap(octets));
    return trusted(octets);
  }

  /** What was packed by {@link #of}, in an array that nobody changes any more. */
  public static PackedLayers trusted(byte[] octets) {
    return new PackedLayers(() -> octets);
  }

  /**
   * What was packed by {@link #of}, and is found elsewhere only when it is asked for.
   *
   * @param octets gives the same octets for ever
   */
  public static PackedLayers onDemand(Supplier<byte[]> octets) {
    return new PackedLayers(octets);
  }

  /** Unpacks them, each time anew. */
  public Layers layers() {
    return LayersCodec.decode(octets());
  }

  /** The octets, to be read only. */
  public ByteBuffer octets() {
    return ByteBuffer.wrap(octets.get()).asReadOnlyBuffer();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackedLayers that && Arrays.equals(octets.get(), that.octets.get());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(octets.get());
  }

  @Override
  public String toString() {
    return layers().toString();
  }
}
