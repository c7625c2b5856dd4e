package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.jobs.config.Wave;
import org.muster.rules.wave.MailboxPair;

/**
 * The part of a wave that {@code --only} asks for: sources, targets or refs of the mailbox list,
 * separated by commas, or {@code @FILE} with one a line. Pairs are numbered anew.
 */
record Selection(Set<String> names) {

  static Selection parse(String list) throws UsageException {
    Stream<String> entries =
        list.startsWith("@") ? lines(Path.of(list.substring(1))) : Arrays.stream(list.split(","));
    Set<String> names = new LinkedHashSet<>();
    entries.map(String::strip).filter(entry -> !entry.isEmpty()).forEach(names::add);
    if (names.isEmpty()) {
      throw new UsageException("Invalid --only: '%s' (must name a mailbox)".formatted(list));
    }
    return new Selection(names);
  }

  /** All names must be known, or nothing is verified. */
  Wave of(Wave wave) throws UsageException {
    List<MailboxPair> chosen = new ArrayList<>();
    Set<String> unknown = new LinkedHashSet<>(names);
    for (MailboxPair pair : wave.pairs()) {
      if (unknown.removeIf(name -> isNamed(pair, name)) || isNamed(pair)) {
        chosen.add(pair);
      }
    }
    if (!unknown.isEmpty()) {
      throw new UsageException(
          "Cannot find in the mailbox list: '%s' (--only takes sources, targets or refs)"
              .formatted(String.join("', '", unknown)));
    }
    return numbered(wave, chosen);
  }

  static Wave numbered(Wave wave, List<MailboxPair> chosen) {
    List<MailboxPair> pairs = new ArrayList<>();
    chosen.forEach(pair -> pairs.add(pair.numbered(pairs.size())));
    return new Wave(wave.file(), pairs);
  }

  private boolean isNamed(MailboxPair pair) {
    return names.stream().anyMatch(name -> isNamed(pair, name));
  }

  private static boolean isNamed(MailboxPair pair, String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return Stream.concat(pair.sources().stream(), Stream.of(pair.target(), pair.ref()))
        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(folded));
  }

  private static Stream<String> lines(Path file) throws UsageException {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UsageException(
          "Cannot read --only list '%s': no readable UTF-8 file is there".formatted(file), e);
    }
  }
}
