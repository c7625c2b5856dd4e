package org.muster.connectors.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Decodes one level of a folder's name from its octets: servers and file systems hold modified
 * UTF-7, UTF-8 or, against all rules, Latin-1.
 */
public final class FolderName {

  private FolderName() {}

  /**
   * A name of ASCII is modified UTF-7, any other UTF-8, and Latin-1 where that fails.
   *
   * @param octets the name with one octet in each char
   */
  public static String decode(String octets) {
    return octets.chars().allMatch(c -> c < 0x80) ? ModifiedUtf7.decode(octets) : utf8(octets);
  }

  /** As {@link #decode}, where {@code &} stands for itself (RFC 6855). */
  public static String utf8(String octets) {
    byte[] bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return octets;
    }
  }
}
