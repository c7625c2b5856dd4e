package org.muster.jobs.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The benches' command line: {@code read|latency|memory|mailboxes|ews|protect|settle|curve|all
 * [--messages N] [--items N] [--mailbox N]}.
 */
public final class Bench {

  private static final List<String> BENCHES =
      List.of("read", "latency", "memory", "mailboxes", "ews", "protect", "settle", "curve", "all");

  private static final int MESSAGES = 20_000;
  private static final int EWS_MESSAGES = 5_000;
  private static final int ITEMS = 5_000_000;
  private static final int MAILBOX = 5_000;
  private static final int CURVE_ITEMS = 10_000_000;
  private static final int MISSED = 1;
  private static final int USAGE = 2;

  private Bench() {}

  public static void main(String[] args) throws Exception {
    String what = args.length == 0 ? "all" : args[0];
    if (!BENCHES.contains(what)) {
      System.err.printf(
          "Invalid bench: '%s' (must be one of: %s)%n", what, String.join(", ", BENCHES));
      System.exit(USAGE);
    }
    List<Figure> figures = figures(what, args);
    System.out.println();
    figures.forEach(System.out::println);
    System.exit(figures.stream().allMatch(Figure::isMet) ? 0 : MISSED);
  }

  private static List<Figure> figures(String what, String[] args) throws Exception {
    List<Figure> figures = new ArrayList<>();
    int messages = number(args, "--messages", MESSAGES);
    if (what.equals("read") || what.equals("all")) {
      figures.addAll(ReadBench.run(messages));
    }
    if (what.equals("latency") || what.equals("all")) {
      figures.addAll(LatencyBench.run(messages));
    }
    if (what.equals("memory") || what.equals("all")) {
      figures.addAll(MemoryBench.run());
    }
    if (what.equals("mailboxes") || what.equals("all")) {
      figures.addAll(MailboxesBench.run());
    }
    if (what.equals("ews") || what.equals("all")) {
      figures.addAll(EwsBench.run(number(args, "--messages", EWS_MESSAGES)));
    }
    if (what.equals("protect") || what.equals("all")) {
      figures.addAll(ProtectBench.run());
    }
    if (what.equals("settle") || what.equals("all")) {
      int items = number(args, "--items", ITEMS);
      figures.addAll(SettleBench.run(items, number(args, "--mailbox", MAILBOX)));
    }
    if (what.equals("curve") || what.equals("all")) {
      int items = number(args, "--items", CURVE_ITEMS);
      figures.addAll(SettleBench.curve(items, number(args, "--mailbox", MAILBOX)));
    }
    return figures;
  }

  private static int number(String[] args, String option, int otherwise) {
    for (int i = 1; i + 1 < args.length; i++) {
      if (args[i].equals(option)) {
        return Integer.parseInt(args[i + 1]);
      }
    }
    return otherwise;
  }
}
