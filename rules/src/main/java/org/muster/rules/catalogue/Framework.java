package org.muster.rules.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which controls of one edition of a framework the rules give evidence for. A mapping never says
 * that anybody complies.
 *
 * @param edition year of the mapping's framework; another edition is another file
 * @param note how far the clauses were checked, for whoever prints them
 * @param controls rule id to the controls it gives evidence for, in the order of the file
 */
public record Framework(
    String id, String edition, String title, String note, Map<String, List<String>> controls) {

  /** What stands before a list of controls wherever it is shown. */
  public static final String WORDING = "evidence for";

  private static final List<String> FILES = List.of("nhs-england-2025", "hipaa-2013");
  private static final List<Framework> ALL = FILES.stream().map(Framework::read).toList();

  public Framework {
    controls = Map.copyOf(controls);
  }

  public static List<Framework> all() {
    return ALL;
  }

  public static Optional<Framework> find(String id) {
    return ALL.stream().filter(framework -> framework.id().equals(id)).findFirst();
  }

  /** The controls that a rule gives evidence for; none where the framework names none. */
  public List<String> controlsOf(String rule) {
    return controls.getOrDefault(rule, List.of());
  }

  private static Framework read(String file) {
    Properties entries = new Properties();
    try {
      entries.load(new StringReader(Resource.text("frameworks/" + file + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read framework %s: it is damaged".formatted(file), e);
    }
    Map<String, List<String>> controls = new TreeMap<>();
    for (String key : entries.stringPropertyNames()) {
      if (key.startsWith("control.")) {
        controls.put(key.substring("control.".length()), list(entries.getProperty(key)));
      }
    }
    return new Framework(
        entries.getProperty("id"),
        entries.getProperty("edition"),
        entries.getProperty("title"),
        entries.getProperty("note"),
        controls);
  }

  private static List<String> list(String value) {
    return Arrays.stream(value.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
