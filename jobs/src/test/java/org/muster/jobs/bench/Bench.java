package org.muster.jobs.bench;

import java.util.ArrayList;
import java.util.List;

/** The benches' command line: {@code read|latency|memory|all [--messages N]}. */
public final class Bench {

  private static final int MESSAGES = 20_000;
  private static final int MISSED = 1;
  private static final int USAGE = 2;

  private Bench() {}

  public static void main(String[] args) throws Exception {
    String what = args.length == 0 ? "all" : args[0];
    if (!List.of("read", "latency", "memory", "all").contains(what)) {
      System.err.printf("Invalid bench: '%s' (must be read, latency, memory or all)%n", what);
      System.exit(USAGE);
    }
    List<Figure> figures = figures(what, messages(args));
    System.out.println();
    figures.forEach(System.out::println);
    System.exit(figures.stream().allMatch(Figure::isMet) ? 0 : MISSED);
  }

  private static List<Figure> figures(String what, int messages) throws Exception {
    List<Figure> figures = new ArrayList<>();
    if (what.equals("read") || what.equals("all")) {
      figures.addAll(ReadBench.run(messages));
    }
    if (what.equals("latency") || what.equals("all")) {
      figures.addAll(LatencyBench.run(messages));
    }
    if (what.equals("memory") || what.equals("all")) {
      figures.addAll(MemoryBench.run());
    }
    return figures;
  }

  private static int messages(String[] args) {
    for (int i = 1; i + 1 < args.length; i++) {
      if (args[i].equals("--messages")) {
        return Integer.parseInt(args[i + 1]);
      }
    }
    return MESSAGES;
  }
}
