package org.muster.jobs.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.SecretReference;
import org.muster.connectors.trace.OwnDomains;
import org.muster.rules.mail.Side;
import org.muster.rules.settle.Terms;
import org.muster.rules.wave.MailboxPair;

/**
 * All that a run depends on. Holds references to secrets, never secrets.
 *
 * @param terms what pairs are judged under; a resumed run keeps the recorded start of the first
 * @param investigatorKey what private rows are written under
 * @param rightsEnd the day by which Muster's privileged login must be gone; null where not agreed
 * @param out the evidence directory
 * @param parallelism subtasks of each operator
 * @param ownDomains domains whose servers' trace headers are believed
 * @param cluster {@code HOST:PORT} of a Flink cluster's REST endpoint; null to run within this
 *     process
 */
public record RunPlan(
    String wave,
    List<MailboxPair> pairs,
    Terms terms,
    MailServer source,
    MailServer target,
    SecretReference auditKey,
    SecretReference investigatorKey,
    @Nullable LocalDate rightsEnd,
    Path out,
    int parallelism,
    Beginning beginning,
    OwnDomains ownDomains,
    @Nullable String cluster) {

  /** Where a run begins. */
  public enum Beginning {
    /** With nothing read. */
    FRESH,
    /** Where an earlier run of the same wave into the same directory was interrupted. */
    RESUMED
  }

  public RunPlan {
    pairs = List.copyOf(pairs);
    if (parallelism < 1) {
      throw new IllegalArgumentException(
          "Invalid parallelism: '%d' (must be 1 or more)".formatted(parallelism));
    }
  }

  /** The same plan under another recorded start. */
  RunPlan startedAt(long second) {
    return new RunPlan(
        wave,
        pairs,
        terms.startedAt(second),
        source,
        target,
        auditKey,
        investigatorKey,
        rightsEnd,
        out,
        parallelism,
        beginning,
        ownDomains,
        cluster);
  }

  /** How many mailboxes are to be read, both sides together. */
  public int mailboxes() {
    return mailboxes(Side.SOURCE) + mailboxes(Side.TARGET);
  }

  /** How many mailboxes one side has. */
  public int mailboxes(Side side) {
    return pairs.stream().mapToInt(pair -> pair.mailboxes(side).size()).sum();
  }
}
