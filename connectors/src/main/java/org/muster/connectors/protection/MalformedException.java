package org.muster.connectors.protection;

/** Octets break the format that they say they are of. It tells nothing of what they are. */
final class MalformedException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedException() {
    super("Cannot read a part of a message: it breaks its own format", null, false, false);
  }
}
