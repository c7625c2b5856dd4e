package org.muster.jobs.demo;

import java.util.Locale;

/** Somebody made up. */
record Person(String name, String domain) {

  /** The name of the mailbox, such as {@code anna.ash}. */
  String login() {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.');
  }

  String address() {
    return login() + "@" + domain;
  }

  @Override
  public String toString() {
    return name + " <" + address() + ">";
  }
}
