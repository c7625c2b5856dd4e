package org.muster.jobs.mover;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the lines of a log of any size, each char an octet; of a long line only its beginning. */
final class LogLines {

  private static final int LONGEST = 1 << 16;

  private LogLines() {}

  static void read(InputStream octets, Consumer<String> lines) throws IOException {
    InputStream in = new BufferedInputStream(octets, LONGEST);
    StringBuilder line = new StringBuilder();
    for (int octet = in.read(); octet >= 0; octet = in.read()) {
      if (octet == '\n') {
        lines.accept(whole(line));
        line.setLength(0);
      } else if (line.length() < LONGEST) {
        line.append((char) octet);
      }
    }
    if (!line.isEmpty()) {
      lines.accept(whole(line));
    }
  }

  private static String whole(StringBuilder line) {
    int end = line.length();
    return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
  }
}
