package org.muster.connectors.fuzz;

import java.util.Locale;

/** What Jazzer calls, by the names that it looks for. */
public final class Fuzz {

  private static Target target = Target.PART;

  private Fuzz() {}

  /**
   * Takes what the fuzzer was started with.
   *
   * @param arguments the name of a target, in letters of any size
   */
  public static void fuzzerInitialize(String[] arguments) {
    target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
  }

  public static void fuzzerTestOneInput(byte[] octets) {
    target.run(octets);
  }
}
