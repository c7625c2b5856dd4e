package org.muster.connectors.protection.rar;

/**
 * A header of RAR 5, from its type on.
 *
 * @param data how many octets follow it
 * @param isEncrypted whether an extra record says so of its data
 */
record Rar5Header(int type, long data, boolean isEncrypted) {

  static final int FILE = 2;
  static final int ENCRYPTION = 4;
  static final int END = 5;

  private static final int HAS_EXTRA = 1;
  private static final int HAS_DATA = 2;
  private static final int ENCRYPTION_RECORD = 1;

  static Rar5Header of(byte[] octets) {
    VariableNumbers in = new VariableNumbers(octets, 0);
    long type = in.next();
    long flags = in.next();
    long extra = (flags & HAS_EXTRA) == 0 ? 0 : in.next();
    long data = (flags & HAS_DATA) == 0 ? 0 : in.next();
    boolean isWithin = extra >= 0 && extra <= octets.length;
    return new Rar5Header((int) type, data, isWithin && hasEncryption(octets, (int) extra));
  }

  private static boolean hasEncryption(byte[] octets, int extra) {
    VariableNumbers in = new VariableNumbers(octets, octets.length - extra);
    while (in.hasNext()) {
      long size = in.next();
      long end = in.at() + size;
      if (in.next() == ENCRYPTION_RECORD && size > 0) {
        return true;
      }
      if (size <= 0 || end > octets.length) {
        return false;
      }
      in.moveTo((int) end);
    }
    return false;
  }
}
