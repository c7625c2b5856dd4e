package org.muster.connectors.tnef;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.Consumer;
import org.muster.connectors.octets.OctetSink;

/** Reads one attachment from what its attributes say. */
final class AttachmentProperties {

  private static final int DATA = 0x3701;
  private static final int FILE_NAME = 0x3704;
  private static final int METHOD = 0x3705;
  private static final int LONG_FILE_NAME = 0x3707;
  private static final int MEDIA_TYPE = 0x370E;

  /** The octets themselves are attached, no message, object or reference. */
  private static final int BY_VALUE = 1;

  private final TnefParts parts;
  private String name = "";
  private String mediaType = "";
  private int method = BY_VALUE;
  private int octetsSeen;

  AttachmentProperties(TnefParts parts) {
    this.parts = parts;
  }

  /** Takes the octets of the attachment. */
  OctetSink data() {
    octetsSeen++;
    return parts.attachment();
  }

  /** Takes a file name in the old form, which counts where there is no other. */
  OctetSink title() {
    return text(PropertyType.TEXT_8_BIT, title -> name = name.isEmpty() ? title : name);
  }

  /** Takes a property. */
  OctetSink value(int id, int type) {
    return switch (id) {
      case DATA -> type == PropertyType.BINARY ? data() : OctetSink.NONE;
      case LONG_FILE_NAME -> text(type, text -> name = text);
      case FILE_NAME -> text(type, text -> name = name.isEmpty() ? text : name);
      case MEDIA_TYPE -> text(type, text -> mediaType = text);
      case METHOD -> new Gathered(Integer.BYTES, this::method, () -> method = 0);
      default -> OctetSink.NONE;
    };
  }

  private void method(byte[] octets) {
    method =
        octets.length == Integer.BYTES
            ? ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN).getInt()
            : 0;
  }

  private OctetSink text(int type, Consumer<String> then) {
    return Texts.of(type, then, () -> method = 0);
  }

  /** Empty where the attachment is another thing than octets that passed once. */
  Optional<TnefAttachment> attachment() {
    return method == BY_VALUE && octetsSeen == 1
        ? Optional.of(new TnefAttachment(name, mediaType))
        : Optional.empty();
  }
}
