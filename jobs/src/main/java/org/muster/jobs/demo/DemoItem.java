package org.muster.jobs.demo;

import java.time.Instant;

/**
 * A message in a folder.
 *
 * @param kind the template it was made from
 * @param folder the directory's name in Maildir++, empty for the inbox
 * @param flags letters of the Maildir's info, sorted
 * @param message one character for each octet
 */
record DemoItem(String kind, String folder, String flags, Instant received, String message) {

  DemoItem in(String other) {
    return new DemoItem(kind, other, flags, received, message);
  }

  DemoItem flagged(String letters) {
    return new DemoItem(kind, folder, letters, received, message);
  }

  DemoItem at(Instant time) {
    return new DemoItem(kind, folder, flags, time, message);
  }

  DemoItem saying(String octets) {
    return new DemoItem(kind, folder, flags, received, octets);
  }

  /** Marked so that no second damage is done to it. */
  DemoItem spoilt() {
    return new DemoItem(kind + " spoilt", folder, flags, received, message);
  }
}
