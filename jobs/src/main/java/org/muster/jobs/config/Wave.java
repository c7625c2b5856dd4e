package org.muster.jobs.config;

import java.util.List;
import org.muster.rules.wave.MailboxPair;

/** A wave as its owner describes it: the terms, and the population. */
public record Wave(WaveFile file, List<MailboxPair> pairs) {

  public Wave {
    pairs = List.copyOf(pairs);
  }
}
