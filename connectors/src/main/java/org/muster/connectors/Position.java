package org.muster.connectors;

/**
 * How far a folder was read. Opaque to all but the mail system that made it, which writes a version
 * of its own form into it.
 *
 * @param value empty for the start of a folder
 */
public record Position(String value) {

  public static final Position START = new Position("");

  public boolean isStart() {
    return value.isEmpty();
  }
}
