package org.muster.jobs.demo;

import java.time.Instant;

/**
 * A message in a folder.
 *
 * @param kind the template it was made from
 * @param folder the directory's name in Maildir++, empty for the inbox
 * @param flags letters of the Maildir's info, sorted
 * @param touched when somebody changed it last; only Exchange keeps that
 * @param message one character for each octet
 */
record DemoItem(
    String kind, String folder, String flags, Instant received, Instant touched, String message) {

  /** One that nobody changed since it came. */
  DemoItem(String kind, String folder, String flags, Instant received, String message) {
    this(kind, folder, flags, received, received, message);
  }

  DemoItem in(String other) {
    return new DemoItem(kind, other, flags, received, touched, message);
  }

  DemoItem flagged(String letters) {
    return new DemoItem(kind, folder, letters, received, touched, message);
  }

  DemoItem at(Instant time) {
    return new DemoItem(kind, folder, flags, time, touched, message);
  }

  DemoItem touchedAt(Instant time) {
    return new DemoItem(kind, folder, flags, received, time, message);
  }

  DemoItem saying(String octets) {
    return new DemoItem(kind, folder, flags, received, touched, octets);
  }

  /** Marked so that no second damage is done to it. */
  DemoItem spoilt() {
    return new DemoItem(kind + " spoilt", folder, flags, received, touched, message);
  }
}
