package org.muster.connectors.maildir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.folder.HeaderBlock;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;

/** Digests the files of one folder, in a buffer that one message after another uses. */
final class MaildirReader {

  /** Larger messages are streamed. */
  private static final int IN_MEMORY = 8 << 20;

  private final Digester digester;
  private final Depth depth;
  private final KeywordFile keywords;
  private byte[] buffer = new byte[64 << 10];

  MaildirReader(Digester digester, Depth depth, KeywordFile keywords) {
    this.digester = digester;
    this.depth = depth;
    this.keywords = keywords;
  }

  Set<Flag> flags(Path file) {
    return name(file).flags(keywords);
  }

  /**
   * Digests one file.
   *
   * @throws NoSuchFileException if it is not, or no longer, there
   */
  ItemDigest read(Path file) throws IOException {
    BasicFileAttributes attributes = attributes(file);
    long received = attributes.lastModifiedTime().to(TimeUnit.SECONDS);
    Stored stored = new Stored(name(file).base(), received, flags(file));
    try (InputStream octets = Files.newInputStream(file)) {
      if (depth == Depth.ENVELOPE) {
        int length = HeaderBlock.length(buffer, fill(octets, IN_MEMORY));
        return digester.headers(stored, buffer, 0, length);
      }
      if (attributes.size() > IN_MEMORY) {
        return digester.content(stored, octets);
      }
      return digester.content(stored, buffer, 0, fill(octets, attributes.size()));
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
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

  ItemDigest unreadable(Path file) {
    return digester.unreadable(new Stored(name(file).base(), null, flags(file)));
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

  private static MaildirName name(Path file) {
    return MaildirName.parse(Octets.name(file));
  }
}
