package org.muster.jobs.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes keys. */
@Command(name = "keygen", description = "Make a key file that only you can read.")
final class KeygenCommand implements Callable<Integer> {

  @ArgGroup(multiplicity = "1")
  Choice choice = new Choice();

  /** Which key to make. */
  static final class Choice {
    @Option(
        names = "--audit",
        paramLabel = "FILE",
        description = "Keys all digests; whoever destroys it makes them meaningless.")
    @Nullable Path audit;

    @Option(
        names = "--investigator",
        paramLabel = "FILE",
        description = "Opens the private tree of the evidence.")
    @Nullable Path investigator;

    @Option(
        names = "--signing",
        paramLabel = "FILE",
        description = "(later version) Signs evidence.")
    @Nullable Path signing;
  }

  @Override
  public Integer call() throws UsageException {
    if (choice.signing != null) {
      throw new UsageException("Cannot make a signing key: signing comes with a later version");
    }
    if (choice.audit != null) {
      KeyFile.create(choice.audit);
    }
    if (choice.investigator != null) {
      KeyFile.create(choice.investigator);
    }
    return ExitCode.CLEAN.code();
  }
}
