package org.muster.jobs.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** Tells whoever stops a run from outside (Ctrl-C, SIGTERM) how to go on with it. */
final class StopNotice {

  private final Thread atExit;

  private StopNotice(Thread atExit) {
    this.atExit = atExit;
  }

  static StopNotice on(PrintWriter err, Path out) {
    Thread atExit =
        new Thread(
            () -> err.println("\nmuster: stopped; go on with --resume " + out), "stop-notice");
    Runtime.getRuntime().addShutdownHook(atExit);
    return new StopNotice(atExit);
  }

  /** The run ended by itself. */
  void end() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // the process is being stopped: the notice is on its way
    }
  }
}
