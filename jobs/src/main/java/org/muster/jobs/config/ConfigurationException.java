package org.muster.jobs.config;

import java.util.List;
import java.util.stream.Collectors;

/** The wave file or the mailbox list cannot be used; holds every problem found. */
public final class ConfigurationException extends Exception {

  private final transient List<Problem> problems;

  public ConfigurationException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
