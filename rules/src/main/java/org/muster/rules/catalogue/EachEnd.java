package org.muster.rules.catalogue;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.rules.wave.End;

/** Asks the same of both ends: one breach that names those at fault. */
public final class EachEnd {

  private EachEnd() {}

  /**
   * The breach of an end that has one.
   *
   * @param fault what is wrong with an end, to follow its name; empty where it is fine
   */
  public static Optional<Breach> breach(WaveFacts facts, Function<End, Optional<String>> fault) {
    String all =
        Stream.of(
                named("the source", facts.source(), fault),
                named("the target", facts.target(), fault))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? Optional.empty() : Optional.of(new Breach(0, all));
  }

  private static Optional<String> named(
      String name, End end, Function<End, Optional<String>> fault) {
    return fault.apply(end).map(words -> name + " " + words);
  }
}
