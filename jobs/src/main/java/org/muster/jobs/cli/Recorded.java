package org.muster.jobs.cli;

import java.util.ArrayList;
import java.util.List;

/** The command line as open evidence may hold it: without names of mailboxes. */
final class Recorded {

  static final String ONLY = "--only";
  private static final String LEFT_OUT = "...";

  private Recorded() {}

  static List<String> of(List<String> arguments) {
    List<String> recorded = new ArrayList<>();
    for (String argument : arguments) {
      boolean isNames = !recorded.isEmpty() && recorded.get(recorded.size() - 1).equals(ONLY);
      if (argument.startsWith(ONLY + "=")) {
        recorded.add(ONLY + "=" + LEFT_OUT);
      } else {
        recorded.add(isNames ? LEFT_OUT : argument);
      }
    }
    return List.copyOf(recorded);
  }
}
