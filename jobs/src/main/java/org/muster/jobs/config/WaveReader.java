package org.muster.jobs.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.connectors.SecretReference;
import org.muster.connectors.trace.OwnDomains;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.settle.FolderMap;
import org.muster.rules.wave.MailboxPair;

/** Reads a wave file and its mailbox list. */
public final class WaveReader {

  private static final SecretReference NO_KEY =
      new SecretReference(SecretReference.Kind.ENV, "NONE");

  private final Path file;
  private final Paths paths;
  private final Problems problems = new Problems();

  private WaveReader(Path file) {
    this.file = file;
    this.paths = new Paths(file.toAbsolutePath().resolveSibling("").normalize());
  }

  /** Reads both files to their ends before it throws. */
  public static Wave read(Path file) throws ConfigurationException {
    return new WaveReader(file).read();
  }

  private Wave read() throws ConfigurationException {
    String text = text();
    problems.throwIfAny();
    Section root = new Section(file, "", YamlReader.read(file, text, problems), problems);
    problems.throwIfAny();
    ZoneId zone = root.value("time-zone", Values::zone).orElse(ZoneOffset.UTC);
    Optional<MailSystem> source = system(root, "source");
    Optional<MailSystem> target = system(root, "target");
    Optional<ListFile> list = mailboxes(root);
    WaveFile wave = wave(root, zone, new Ends(source, target), list);
    root.finish();
    List<MailboxPair> pairs =
        list.map(l -> MailboxListReader.read(l, zone, problems)).orElse(List.of());
    problems.throwIfAny();
    return new Wave(wave, pairs);
  }

  private record Ends(Optional<MailSystem> source, Optional<MailSystem> target) {}

  private WaveFile wave(Section root, ZoneId zone, Ends ends, Optional<ListFile> list) {
    // Stand-ins are never used: a problem goes with each.
    MailSystem none = new MailSystem.Maildir(paths.folder(), 1);
    String name = root.required("wave", text -> text, "");
    return new WaveFile(
        name,
        root.value("cutover", Values.instantIn(zone)).orElse(null),
        root.required("key", paths::secret, NO_KEY),
        root.value("investigator-key", paths::secret).orElse(null),
        ends.source().orElse(none),
        ends.target().orElse(none),
        list.orElse(new ListFile(paths.folder(), Map.of())),
        zone,
        root.value("window", Window::parse).orElse(null),
        root.section("folders").map(FolderMapReader::read).orElse(FolderMap.NONE),
        root.value("profile", Values::profile).orElse(null),
        root.section("policy").map(this::policy).orElse(Policy.DEFAULT),
        root.value("rights-end", Values::day).orElse(null),
        root.value("mover-log", paths::fileOrDirectory).orElse(null),
        root.value("out", paths::any).orElse(paths.any("muster-" + fileName(name))));
  }

  private static String fileName(String wave) {
    return wave.replaceAll("[^A-Za-z0-9._-]+", "-");
  }

  private Optional<MailSystem> system(Section root, String key) {
    if (!root.has(key)) {
      root.problem(1, "Cannot find key '%s' (is required, a section with type)".formatted(key));
    }
    return root.section(key).flatMap(section -> MailSystemReader.read(section, paths));
  }

  private Policy policy(Section section) {
    Policy policy =
        new Policy(
            section.value("framework", this::framework).orElse(Policy.DEFAULT.framework()),
            section.value("fail-on", Values.choice(Severity.class)).orElse(Severity.HIGH),
            section.value("trusted-domains", paths::file).orElse(null),
            OwnDomains.of(section.values("own-domains", Values::domain)),
            section
                .value("suppressions", paths::file)
                .flatMap(named -> SuppressionFileReader.read(named, problems))
                .orElse(null),
            section.value("message-limit", Values::octets).orElse(Policy.DEFAULT.messageLimit()));
    section.finish();
    return policy;
  }

  private String framework(String text) {
    if (!text.equals(Policy.DEFAULT.framework())) {
      throw new IllegalArgumentException("'%s' (must be nhs-england)".formatted(text));
    }
    return text;
  }

  private Optional<ListFile> mailboxes(Section root) {
    if (!root.has("mailboxes")) {
      root.problem(1, "Cannot find key 'mailboxes' (is required, the path of the mailbox list)");
    }
    if (root.node("mailboxes").filter(YamlNode.Keys.class::isInstance).isEmpty()) {
      return root.value("mailboxes", paths::file).map(path -> new ListFile(path, Map.of()));
    }
    return root.section("mailboxes").flatMap(this::listFile);
  }

  private Optional<ListFile> listFile(Section section) {
    if (!section.has("file")) {
      section.problem(section.line(), "Cannot find key 'mailboxes.file' (is required)");
    }
    Optional<Path> path = section.value("file", paths::file);
    Map<ListColumn, String> columns = new EnumMap<>(ListColumn.class);
    section.section("columns").ifPresent(names -> columns(names, columns));
    section.finish();
    return path.map(p -> new ListFile(p, columns));
  }

  private static void columns(Section names, Map<ListColumn, String> columns) {
    for (ListColumn column : ListColumn.values()) {
      names.value(column.word(), text -> text).ifPresent(name -> columns.put(column, name));
    }
    names.finish();
  }

  private String text() {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      String why = Files.exists(file) ? "it is not readable as UTF-8" : "no such file";
      problems.add(file, 0, "Cannot read the wave file: " + why);
      return "";
    }
  }
}
