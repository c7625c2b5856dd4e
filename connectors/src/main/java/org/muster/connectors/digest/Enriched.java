package org.muster.connectors.digest;

/** The text of {@code text/enriched} (RFC 1896): commands and their parameters dropped. */
final class Enriched implements CharSink {

  private static final char[] LESS = {'<'};
  private static final String PARAM = "param";

  private final CharSink out;
  private boolean inCommand;
  private boolean inParameter;
  private final StringBuilder command = new StringBuilder();

  Enriched(CharSink out) {
    this.out = out;
  }

  @Override
  public void put(char[] chars, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = chars[at];
      if (inCommand) {
        command(c);
      } else if (c == '<') {
        inCommand = true;
        command.setLength(0);
      } else if (!inParameter) {
        out.put(chars, at, at + 1);
      }
    }
  }

  private void command(char c) {
    if (c == '<' && command.isEmpty()) {
      inCommand = false;
      if (!inParameter) {
        out.put(LESS, 0, 1);
      }
    } else if (c == '>') {
      inCommand = false;
      String name = Ascii.lower(command.toString());
      inParameter = name.equals(PARAM) || (inParameter && !name.equals('/' + PARAM));
    } else if (command.length() < 60) {
      command.append(c);
    }
  }

  @Override
  public void ascii(byte[] octets, int from, int to) {
    CharSink.widened(octets, from, to, this);
  }

  @Override
  public void end() {
    out.end();
  }
}
