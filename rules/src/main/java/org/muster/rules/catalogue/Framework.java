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
 * @param nations where it binds; none where it is not bound to any
 * @param note how far the clauses were checked, for whoever prints them
 * @param controls rule id to the controls it gives evidence for, in the order of the file
 */
public record Framework(
    String id,
    String edition,
    String title,
    List<String> nations,
    String note,
    Map<String, List<String>> controls) {

  /** What stands before a list of controls wherever it is shown. */
  public static final String WORDING = "evidence for";

  private static final List<String> FILES =
      List.of(
          "nhs-england-2025", "dcb1596-2021", "iso-27001-2022", "nist-800-177-2019", "hipaa-2013");
  private static final List<Framework> ALL = FILES.stream().map(Framework::read).toList();

  public Framework {
    nations = List.copyOf(nations);
    controls = Map.copyOf(controls);
  }

  /** Edition, and where it binds if not everywhere. */
  public String scope() {
    return nations.isEmpty()
        ? edition
        : "%s, binds in %s only".formatted(edition, String.join(", ", nations));
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
        list(entries.getProperty("nations", "")),
        entries.getProperty("note"),
        controls);
  }

  private static List<String> list(String value) {
    return Arrays.stream(value.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
