package org.muster.connectors.tnef;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;

/** Reads a message's own properties: its text, and whether it holds what nobody here reads. */
final class MessageProperties {

  private static final Set<String> MAIL = Set.of("ipm.note", "ipm.microsoft mail.note");

  private static final int IMPORTANCE = 0x17;
  private static final int MESSAGE_CLASS = 0x1A;
  private static final int RECEIPT_REQUESTED = 0x29;
  private static final int SENSITIVITY = 0x36;
  private static final int TEXT = 0x1000;
  private static final int RTF = 0x1009;
  private static final int HTML = 0x1013;
  private static final int CODE_PAGE = 0x3FDE;

  private static final int NORMAL_IMPORTANCE = 1;
  private static final int NO_SENSITIVITY = 0;
  private static final int UNICODE = 1200;

  /** Octets of a text; a longer one is not read. */
  private static final int LONGEST_TEXT = 4 << 20;

  private byte @Nullable [] html;
  private byte @Nullable [] text;
  private boolean isUnicodeHtml;
  private boolean isUnicodeText;
  private boolean hasRtf;
  private boolean hasMore;
  private int codePage;
  private int oemCodePage;

  /** Takes the code page of all that is not Unicode. */
  OctetSink oemCodePage() {
    return number(page -> oemCodePage = page);
  }

  /** Takes a text in the old form, which counts where there is no other. */
  OctetSink oldText() {
    return gathered(octets -> text = text == null ? octets : text);
  }

  /** Takes what kind of item it is: of anything but mail more is shown than its text. */
  OctetSink messageClass(int type) {
    return Texts.of(
        type,
        name -> hasMore |= !MAIL.contains(name.toLowerCase(Locale.ROOT)),
        () -> hasMore = true);
  }

  /** Takes a property. */
  OctetSink value(int id, int type) {
    return switch (id) {
      case MESSAGE_CLASS -> messageClass(type);
      case HTML -> {
        isUnicodeHtml = type == PropertyType.TEXT_UNICODE;
        yield gathered(octets -> html = octets);
      }
      case TEXT -> {
        isUnicodeText = type == PropertyType.TEXT_UNICODE;
        yield gathered(octets -> text = octets);
      }
      case RTF -> gathered(octets -> hasRtf = true);
      case CODE_PAGE -> number(page -> codePage = page);
      case RECEIPT_REQUESTED -> number(asked -> hasMore |= asked != 0);
      case IMPORTANCE -> number(level -> hasMore |= level != NORMAL_IMPORTANCE);
      case SENSITIVITY -> number(level -> hasMore |= level != NO_SENSITIVITY);
      default -> OctetSink.NONE;
    };
  }

  private OctetSink gathered(Consumer<byte[]> then) {
    return new Gathered(LONGEST_TEXT, then, () -> hasMore = true);
  }

  private OctetSink number(IntConsumer then) {
    return new Gathered(
        2 * Integer.BYTES,
        octets -> {
          if (octets.length >= Integer.BYTES) {
            then.accept(ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN).getInt());
          }
        },
        () -> hasMore = true);
  }

  /** HTML where there is any; without it RTF would be the text, which is not read. */
  Optional<TnefBody> body() {
    int page = codePage == 0 ? oemCodePage : codePage;
    if (html != null) {
      return Optional.of(new TnefBody(true, html, isUnicodeHtml ? UNICODE : page));
    }
    return text == null || hasRtf
        ? Optional.empty()
        : Optional.of(new TnefBody(false, text, isUnicodeText ? UNICODE : page));
  }

  boolean isRtf() {
    return hasRtf && html == null;
  }

  /** Whether there is anything else that a reader of the message would see. */
  boolean hasMore() {
    return hasMore;
  }
}
