package org.muster.connectors.ews.standin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The id of an attachment, from which its item can be told.
 *
 * @param index among the item's attachments, from 0
 */
record AttachmentId(String item, int index) {

  String opaque() {
    byte[] plain = (item + " " + index).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(plain);
  }

  /** Empty for what is no id. */
  static Optional<AttachmentId> of(String opaque) {
    try {
      String plain = new String(Base64.getDecoder().decode(opaque), StandardCharsets.UTF_8);
      int space = plain.indexOf(' ');
      return space < 0
          ? Optional.empty()
          : Optional.of(
              new AttachmentId(
                  plain.substring(0, space), Integer.parseInt(plain.substring(space + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
