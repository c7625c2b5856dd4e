package org.muster.connectors.tnef;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;

/**
 * Takes a TNEF stream apart (MS-OXTNEF section 2.1). Checksums are not looked at, as many writers
 * get them wrong and all that counts is digested.
 */
public final class TnefReader implements OctetSink {

  private static final int SIGNATURE = 0x223E9F78;
  private static final int SIGNATURE_AND_KEY = 6;
  private static final int ATTRIBUTE_HEADER = 9;
  private static final int CHECKSUM = 2;

  private static final int OF_ATTACHMENT = 2;

  private static final int BODY = 0x0002800C;
  private static final int MESSAGE_CLASS = 0x00078008;
  private static final int MESSAGE_PROPERTIES = 0x00069003;
  private static final int OEM_CODE_PAGE = 0x00069007;
  private static final int ATTACHMENT_BEGINS = 0x00069002;
  private static final int ATTACHMENT_DATA = 0x0006800F;
  private static final int ATTACHMENT_TITLE = 0x00018010;
  private static final int ATTACHMENT_PROPERTIES = 0x00069005;

  private final TnefParts parts;
  private final Pieces in = new Pieces();
  private final MessageProperties message = new MessageProperties();
  private @Nullable AttachmentProperties attachment;
  private boolean recognised;
  private boolean betweenAttributes;
  private boolean broken;
  private boolean more;

  public TnefReader(TnefParts parts) {
    this.parts = parts;
    in.field(SIGNATURE_AND_KEY, this::signature);
  }

  private void signature(ByteBuffer field) {
    recognised = field.getInt() == SIGNATURE;
    if (recognised) {
      next();
    } else {
      in.refuse();
    }
  }

  private void next() {
    betweenAttributes = true;
    in.field(ATTRIBUTE_HEADER, this::attribute);
  }

  private void attribute(ByteBuffer field) {
    betweenAttributes = false;
    int level = field.get();
    int id = field.getInt();
    long length = Integer.toUnsignedLong(field.getInt());
    OctetSink out = level == OF_ATTACHMENT ? ofAttachment(id) : ofMessage(id);
    in.run(length, out, () -> in.field(CHECKSUM, any -> next()));
  }

  private OctetSink ofMessage(int id) {
    return switch (id) {
      case OEM_CODE_PAGE -> message.oemCodePage();
      case BODY -> message.oldText();
      case MESSAGE_CLASS -> message.messageClass(PropertyType.TEXT_8_BIT);
      case MESSAGE_PROPERTIES -> new PropertyReader(message::value, this::broken);
      default -> OctetSink.NONE;
    };
  }

  private OctetSink ofAttachment(int id) {
    if (id == ATTACHMENT_BEGINS) {
      endAttachment();
      attachment = new AttachmentProperties(parts);
    }
    AttachmentProperties now = attachment;
    if (now == null) {
      broken();
      return OctetSink.NONE;
    }
    return switch (id) {
      case ATTACHMENT_DATA -> now.data();
      case ATTACHMENT_TITLE -> now.title();
      case ATTACHMENT_PROPERTIES -> new PropertyReader(now::value, this::broken);
      default -> OctetSink.NONE;
    };
  }

  private void broken() {
    broken = true;
  }

  private void endAttachment() {
    if (attachment != null) {
      attachment.attachment().ifPresentOrElse(parts::attached, () -> more = true);
      attachment = null;
    }
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    in.put(octets, from, to);
  }

  @Override
  public void end() {
    broken |= !betweenAttributes || !in.isBetweenFields();
    endAttachment();
  }

  /** Whether the octets begin as TNEF does. */
  public boolean isTnef() {
    return recognised;
  }

  /**
   * Whether all that a reader of the message would see was handed on, but for a text in RTF. False
   * where the stream is broken, or holds embedded messages, objects, references, or properties that
   * belong into a header.
   */
  public boolean isOpened() {
    return recognised && !broken && !more && !message.hasMore();
  }

  /** The message's text, if it is no RTF. */
  public Optional<TnefBody> body() {
    return message.body();
  }

  /** Whether the message's text is in RTF, which is not read. */
  public boolean isRtf() {
    return message.isRtf();
  }
}
