package org.muster.connectors.digest;

/**
 * Joins the lines of {@code format=flowed} text (RFC 3676): where a line that ends in a space is
 * followed by one of the same quote depth, the quote marks of the second are dropped. White space
 * is left to the skeleton.
 */
final class Flowed implements CharSink {

  private final CharSink out;
  private int depthBefore = -1;
  private boolean flows;
  private int depth;
  private boolean inQuotes = true;
  private final StringBuilder line = new StringBuilder();

  Flowed(CharSink out) {
    this.out = out;
  }

  @Override
  public void put(char[] chars, int from, int to) {
    int start = from;
    for (int at = from; at < to; at++) {
      char c = chars[at];
      if (inQuotes && c == '>') {
        depth++;
        start = at + 1;
        continue;
      }
      if (inQuotes) {
        beginContent();
        start = at;
      }
      remember(c);
      if (c == '\n') {
        out.put(chars, start, at + 1);
        start = at + 1;
        endLine();
      }
    }
    if (!inQuotes && start < to) {
      out.put(chars, start, to);
    }
  }

  private void beginContent() {
    inQuotes = false;
    boolean joined = flows && depth == depthBefore;
    char[] marks = ">".repeat(joined ? 0 : depth).toCharArray();
    out.put(marks, 0, marks.length);
    line.setLength(0);
  }

  /** The last few characters of the line tell whether it flows and whether it is a signature's. */
  private void remember(char c) {
    if (c != '\r' && c != '\n') {
      if (line.length() > 8) {
        line.delete(0, 4);
      }
      line.append(c);
    }
  }

  private void endLine() {
    int n = line.length();
    boolean signature = n <= 4 && line.toString().strip().equals("--");
    flows = n > 0 && line.charAt(n - 1) == ' ' && !signature;
    depthBefore = depth;
    depth = 0;
    inQuotes = true;
  }

  @Override
  public void ascii(byte[] octets, int from, int to) {
    CharSink.widened(octets, from, to, this);
  }

  @Override
  public void end() {
    if (inQuotes && depth > 0) {
      beginContent();
    }
    out.end();
  }
}
