package org.muster.connectors.mbox;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.concurrent.TimeUnit;
import org.muster.connectors.digest.Digester;
import org.muster.rules.mail.Digest;

/**
 * One fast pass over a file, which fixes its account: how many messages it holds, and by what it is
 * known again.
 *
 * @param size octets it has; what is appended later has arrived
 * @param changed time of its last change, in nanoseconds of the epoch
 * @param seal keyed digest of all its octets
 * @param first offset of the first message
 */
record Census(long size, long changed, Digest seal, long first, long messages) {

  private static final int BLOCK = 1 << 16;

  /**
   * Counts a file.
   *
   * @throws FileSystemException if it cannot be read, or is no mbox
   */
  static Census of(Path file, MboxForm form, Digester digester) throws IOException {
    BasicFileAttributes now = attributes(file);
    MessageDigest octetsSeen = Digester.sha256();
    try (FileOctets octets = FileOctets.open(file, now.size())) {
      MboxEntries entries = new MboxEntries(octets, form);
      if (octets.limit() > 0 && !entries.isAt(0)) {
        throw new FileSystemException(file.toString(), null, "does not begin with a From_ line");
      }
      long first = entries.first();
      long messages = 0;
      update(octetsSeen, octets, 0, first);
      for (long at = first; at < octets.limit(); messages++) {
        long next = entries.at(at).next();
        update(octetsSeen, octets, at, next);
        at = next;
      }
      Digest seal = digester.seal(octetsSeen.digest());
      return new Census(now.size(), nanos(now), seal, first, messages);
    }
  }

  /** How many messages stand in a file from an offset on. */
  static long messages(Path file, long from, long to, MboxForm form) throws IOException {
    long messages = 0;
    try (FileOctets octets = FileOctets.open(file, to)) {
      MboxEntries entries = new MboxEntries(octets, form);
      for (long at = entries.nearest(from); at < to; messages++) {
        at = entries.at(at).next();
      }
    }
    return messages;
  }

  /** The seal of a file's beginning as it is now. */
  static Digest seal(Path file, long size, Digester digester) throws IOException {
    MessageDigest octetsSeen = Digester.sha256();
    try (FileOctets octets = FileOctets.open(file, size)) {
      update(octetsSeen, octets, 0, size);
    }
    return digester.seal(octetsSeen.digest());
  }

  private static void update(MessageDigest digest, FileOctets octets, long from, long to)
      throws IOException {
    byte[] block = new byte[(int) Math.min(BLOCK, to - from)];
    for (long at = from; at < to; at += block.length) {
      int length = (int) Math.min(block.length, to - at);
      octets.copy(at, block, 0, length);
      digest.update(block, 0, length);
    }
  }

  static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }

  static long nanos(BasicFileAttributes attributes) {
    return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
  }

  /** Whether a file looks as it did when it was counted. */
  boolean isStill(BasicFileAttributes now) {
    return now.size() == size && nanos(now) == changed;
  }
}
