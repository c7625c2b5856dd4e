package org.muster.connectors.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.folder.HeaderBlock;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.ItemDigest;

/** Digests messages that lie in files, in a buffer that one after another uses. */
public final class MessageFiles {

  /** Larger messages are streamed. */
  private static final int IN_MEMORY = 8 << 20;

  private final Digester digester;
  private final Depth depth;
  private byte[] buffer = new byte[64 << 10];

  public MessageFiles(Digester digester, Depth depth) {
    this.digester = digester;
    this.depth = depth;
  }

  /**
   * What the file system knows of a message.
   *
   * @throws NoSuchFileException if it is not, or no longer, there
   * @throws IOException if that is no regular file, or a link to none
   */
  public static BasicFileAttributes attributes(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        return attributes;
      }
    } catch (NoSuchFileException e) {
      if (!Files.isSymbolicLink(file)) {
        throw e;
      }
    }
    throw new IOException("Cannot read message: no regular file, or a link to nothing");
  }

  /**
   * Digests one file.
   *
   * @param size octets it has
   * @throws NoSuchFileException if it is not, or no longer, there
   */
  public ItemDigest read(Path file, long size, Stored stored) throws IOException {
    try (InputStream octets = Files.newInputStream(file)) {
      if (depth == Depth.ENVELOPE) {
        int length = HeaderBlock.length(buffer, fill(octets, IN_MEMORY));
        return digester.headers(stored, buffer, 0, length);
      }
      return content(octets, size, stored);
    }
  }

  /**
   * Digests one message.
   *
   * @param size octets it has
   */
  public ItemDigest content(InputStream octets, long size, Stored stored) throws IOException {
    if (size > IN_MEMORY) {
      return digester.content(stored, octets);
    }
    return digester.content(stored, buffer, 0, fill(octets, size));
  }

  public ItemDigest unreadable(Stored stored) {
    return digester.unreadable(stored);
  }

  private int fill(InputStream octets, long atMost) throws IOException {
    int length = 0;
    while (length < atMost) {
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * length);
      }
      int read = octets.read(buffer, length, (int) Math.min(buffer.length, atMost) - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    return length;
  }
}
