package org.muster.jobs.cli;

/** What the command's end tells a script. */
enum ExitCode {
  CLEAN(0),
  /** Findings at or above the severity asked for. */
  FINDINGS(1),
  /** The command, the wave file or the mailbox list is wrong. */
  USAGE(2),
  /** Not everything could be read; wins over clean and findings. */
  INCOMPLETE(3),
  EVIDENCE_REFUTED(4),
  INTERNAL(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
