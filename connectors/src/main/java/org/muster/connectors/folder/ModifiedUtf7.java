package org.muster.connectors.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Folder names as RFC 3501 section 5.1.3 encodes them; Maildir++ does so, too. */
public final class ModifiedUtf7 {

  private ModifiedUtf7() {}

  /** The decoded name, or the name as it stands where it is no modified UTF-7. */
  public static String decode(String encoded) {
    if (encoded.indexOf('&') < 0) {
      return encoded;
    }
    try {
      return decodeShifts(encoded);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return encoded;
    }
  }

  private static String decodeShifts(String encoded) throws CharacterCodingException {
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    while (at < encoded.length()) {
      char c = encoded.charAt(at++);
      if (c != '&') {
        decoded.append(c);
        continue;
      }
      int end = encoded.indexOf('-', at);
      if (end < 0) {
        throw new IllegalArgumentException("Invalid modified UTF-7: shift without end");
      }
      decoded.append(end == at ? "&" : utf16(encoded.substring(at, end)));
      at = end + 1;
    }
    return decoded.toString();
  }

  private static String utf16(String base64) throws CharacterCodingException {
    byte[] octets = Base64.getDecoder().decode(base64.replace(',', '/'));
    return StandardCharsets.UTF_16BE.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
  }
}
