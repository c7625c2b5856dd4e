package org.muster.jobs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Commands whose names are fixed already and that a later version brings. */
sealed interface LaterCommand extends Callable<Integer> {

  String name();

  @Override
  default Integer call() throws UsageException {
    throw new UsageException(
        "Cannot run '%s': it comes with a later version (this one has demo, verify, plan, snapshot, report, rules and keygen)"
            .formatted(name()));
  }

  /** Offline verification. */
  @Command(name = "evidence", description = "(later version) Verify evidence offline.")
  final class Evidence implements LaterCommand {
    @Unmatched List<String> ignored = new ArrayList<>();

    @Override
    public String name() {
      return "evidence";
    }
  }

  /** Two runs compared. */
  @Command(name = "diff", description = "(later version) Compare two runs.")
  final class Diff implements LaterCommand {
    @Unmatched List<String> ignored = new ArrayList<>();

    @Override
    public String name() {
      return "diff";
    }
  }
}
