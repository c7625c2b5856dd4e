package org.muster.reports.view;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair;

/**
 * What the wave holds and the run did not compare, each with its reason.
 *
 * @param expectations mailboxes of the list that were not to be migrated
 * @param unavailable mailbox pairs that could not be read to their end, by the first reason
 * @param folders folders that were listed but not compared, by the reason in words
 */
public record NotCompared(
    SortedMap<MailboxPair.Expectation, Long> expectations,
    SortedMap<Unavailability, Long> unavailable,
    SortedMap<String, Long> folders) {

  public NotCompared {
    expectations = Collections.unmodifiableSortedMap(new TreeMap<>(expectations));
    unavailable = Collections.unmodifiableSortedMap(new TreeMap<>(unavailable));
    folders = Collections.unmodifiableSortedMap(new TreeMap<>(folders));
  }

  public boolean isNothing() {
    return expectations.isEmpty() && unavailable.isEmpty() && folders.isEmpty();
  }
}
