package org.muster.reports.evidence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.settle.Thresholds;
import org.muster.rules.suppression.Suppression;
import org.muster.rules.wave.Posture;
import org.muster.rules.wave.Protection;

/**
 * What ran, as {@code run.json} keeps it.
 *
 * @param suppressed what people decided to live with; null where the wave file names no such file
 * @param started the run's first start; a resumed run keeps it
 * @param finished when reading and settling were over
 */
public record RunRecord(
    Wave wave,
    Terms terms,
    Endpoint source,
    Endpoint target,
    Keys keys,
    Program program,
    Invocation invocation,
    @Nullable Suppressed suppressed,
    Instant started,
    Instant finished) {

  /**
   * The wave that was verified.
   *
   * @param pairs how many mailbox pairs its list has; each must be in the evidence
   * @param zone in which times are shown; stored is UTC
   * @param cutover null where the wave has none yet
   */
  public record Wave(String name, int pairs, ZoneId zone, @Nullable Instant cutover) {}

  /**
   * What the rows were judged under.
   *
   * @param tolerances what the profile allows to differ
   */
  public record Terms(
      Depth depth,
      String profile,
      Set<Tolerance> tolerances,
      Thresholds thresholds,
      int canonicalVersion) {

    public Terms {
      tolerances = Collections.unmodifiableSortedSet(new TreeSet<>(tolerances));
    }
  }

  /**
   * A mail system that was read.
   *
   * @param words kind and address, for people
   * @param certificate SHA-256 of the certificate it showed, hexadecimal; null where it has none
   * @param protection of the connection; null in evidence of a version that did not record it
   * @param posture what else it showed; null as well
   */
  public record Endpoint(
      String words,
      @Nullable String certificate,
      @Nullable Protection protection,
      @Nullable Posture posture) {

    /** Of which no more is known. */
    public Endpoint(String words, @Nullable String certificate) {
      this(words, certificate, null, null);
    }
  }

  /**
   * What people decided to live with.
   *
   * @param sha256 of their file, hexadecimal
   */
  public record Suppressed(String sha256, List<Suppression> suppressions) {

    public Suppressed {
      suppressions = List.copyOf(suppressions);
    }
  }

  /** Ids of keys; never a key. */
  public record Keys(String audit, String investigator) {}

  /**
   * The program that ran, and what it ran on.
   *
   * @param sha256 of the program's own files, hexadecimal
   */
  public record Program(String version, String sha256, String java, String flink) {}

  /**
   * Who started it, and how.
   *
   * @param operator who started it, as the operating system names them
   * @param configuration SHA-256 of the wave file and its mailbox list, hexadecimal
   */
  public record Invocation(List<String> commandLine, String operator, String configuration) {

    public Invocation {
      commandLine = List.copyOf(commandLine);
    }
  }
}
