package org.muster.connectors.digest;

/** Gives the same characters to two. */
record CharTee(CharSink first, CharSink second) implements CharSink {

  @Override
  public void put(char[] chars, int from, int to) {
    first.put(chars, from, to);
    second.put(chars, from, to);
  }

  @Override
  public void ascii(byte[] octets, int from, int to) {
    first.ascii(octets, from, to);
    second.ascii(octets, from, to);
  }

  @Override
  public void end() {
    first.end();
    second.end();
  }
}
