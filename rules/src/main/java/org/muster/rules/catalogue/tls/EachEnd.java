package org.muster.rules.catalogue.tls;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.Protection;

/** Asks the same of both ends: one breach that names those at fault. */
final class EachEnd {

  private EachEnd() {}

  /**
   * The breach of an end that has one.
   *
   * @param fault what is wrong with a protection, to follow the end's name; empty where it is fine
   */
  static Optional<Breach> breach(WaveFacts facts, Function<Protection, Optional<String>> fault) {
    String all =
        Stream.of(
                named("the source", facts.source(), fault),
                named("the target", facts.target(), fault))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? Optional.empty() : Optional.of(new Breach(0, all));
  }

  private static Optional<String> named(
      String end, Protection protection, Function<Protection, Optional<String>> fault) {
    return fault.apply(protection).map(words -> end + " " + words);
  }
}
