package org.muster.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.reports.storage.Sha256;
import org.muster.rules.suppression.Scope;
import org.muster.rules.suppression.Suppression;

class SuppressionFileTest {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private static final String PERFECT =
      """
      suppressions:
        - id: S-1
          scope: { rule: REC-002, mailbox: %s, folder: Sent Items }
          reason: the list server sends twice
          owner: Ada Lovelace
          approved-by: Charles Babbage
          ticket: CHG-42
          created: 2026-11-01
          expires: 2027-11-01
      """
          .formatted(TOKEN);

  @TempDir Path path;

  @Test
  void suppressionsAreReadAsTheyStand() throws ConfigurationException {
    SuppressionFile read = folder(PERFECT).read().file().policy().suppressions();

    assertThat(read)
        .isEqualTo(
            new SuppressionFile(
                Sha256.of(PERFECT),
                List.of(
                    new Suppression(
                        "S-1",
                        new Scope("REC-002", TOKEN, "Sent Items", null),
                        "the list server sends twice",
                        "Ada Lovelace",
                        "Charles Babbage",
                        "CHG-42",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2027, 11, 1)))));
  }

  @Test
  void nothingIsSuppressedUnlessAFileIsNamed() throws ConfigurationException {
    assertThat(WaveFolder.in(path).read().file().policy().suppressions()).isNull();
  }

  @Test
  void allProblemsAreReportedTogetherWithTheWaveFilesOwn() {
    String wrong =
        """
        suppressions:
          - id: S 1
            scope: { rule: REC-2, mailbox: ABC, folders: Inbox }
            reason:
            owner: Ada Lovelace
            approved-by: "ada  LOVELACE"
            ticket: CHG-42
            created: 2026-11-01
            expires: 2027-11-02
            until: 2028-01-01
          - id: S-2
            scope: { rule: EVD-004 }
            reason: nobody needs to know
            owner: Ada Lovelace
            approved-by: Charles Babbage
            ticket: CHG-42
            created: yesterday
            expires: 2026-10-31
          - S-3
        version: 1
        """;

    assertThat(folder(wrong).with("list.csv", "source\nanna\n").problems())
        .containsExactly(
            "suppressions.yaml:2: Invalid suppressions.id: 'S 1' (must be up to 40 letters, digits,"
                + " '.', '_' and '-')",
            "suppressions.yaml:3: Invalid suppressions.scope.rule: 'REC-2' (did you mean"
                + " 'REC-002'?)",
            "suppressions.yaml:3: Invalid suppressions.scope.mailbox: 'ABC' (must be 32 hexadecimal"
                + " digits in lower case, as findings have it)",
            "suppressions.yaml:3: Unknown key 'suppressions.scope.folders' (did you mean"
                + " 'folder'?)",
            "suppressions.yaml:4: Invalid suppressions.reason: it is empty (leave the key out, or"
                + " give it a value)",
            "suppressions.yaml:6: Invalid suppressions.approved-by: 'ada  LOVELACE' is the owner"
                + " (must be another person)",
            "suppressions.yaml:9: Invalid suppressions.expires: '2027-11-02' (must be from"
                + " 2026-11-01 to 2027-11-01, a year after created)",
            "suppressions.yaml:10: Unknown key 'suppressions.until' (must be one of: created,"
                + " expires, id, scope, reason, owner, approved-by, ticket)",
            "suppressions.yaml:12: Invalid suppressions.scope.rule: 'EVD-004' (what is wrong with"
                + " the evidence itself cannot be suppressed)",
            "suppressions.yaml:17: Invalid suppressions.created: 'yesterday' (must be a day such as"
                + " 2009-02-28)",
            "suppressions.yaml:19: Invalid suppressions: no keys (must be a section)",
            "suppressions.yaml:20: Unknown key 'version' (must be one of: suppressions)",
            "list.csv:1: Cannot find column 'target' for target (name it by mailboxes.columns.target"
                + " in the wave file)");
  }

  @Test
  void keysThatAreLeftOutAreNamed() {
    assertThat(folder("suppressions: [ { id: S-1 }, { id: S-1 } ]\n").problems())
        .hasSize(15)
        .contains(
            "suppressions.yaml:1: Cannot find key 'suppressions.scope' (is required, with a rule)",
            "suppressions.yaml:1: Cannot find key 'suppressions.approved-by' (is required)",
            "suppressions.yaml:1: Cannot find key 'suppressions.expires' (is required)",
            "suppressions.yaml:1: Invalid suppressions.id: 'S-1' (is here twice)");
  }

  @Test
  void whatIsNoListIsAProblem() {
    assertThat(folder("suppressions: none\n").problems())
        .containsExactly(
            "suppressions.yaml:1: Invalid suppressions: no list (must be '- key: value')");
    assertThat(folder("rules: []\n").problems())
        .contains("suppressions.yaml:1: Cannot find key 'suppressions' (is required, a list)");
  }

  @Test
  void schemaForEditorsKnowsTheKeysOfTheReader() throws IOException {
    JsonNode item = schema().get("properties").get("suppressions").get("items");

    assertThat(keys(item))
        .containsExactlyInAnyOrderElementsOf(known("suppressions: [ { zzzzzzzzzzzzzzzz: 1 } ]"));
    assertThat(keys(item.get("properties").get("scope")))
        .containsExactlyInAnyOrderElementsOf(
            known("suppressions: [ { scope: { zzzzzzzzzzzzzzzz: 1 } } ]"));
  }

  /** What the reader says it knows when it meets a key that resembles none. */
  private List<String> known(String yaml) {
    String answer =
        folder(yaml + "\n").problems().stream()
            .filter(p -> p.contains("zzzz"))
            .findFirst()
            .orElseThrow();
    return List.of(
        answer.substring(answer.indexOf("one of: ") + 8, answer.length() - 1).split(", "));
  }

  private static List<String> keys(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.get("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode schema() throws IOException {
    try (InputStream schema =
        SuppressionFile.class.getResourceAsStream("suppressions.schema.json")) {
      return new ObjectMapper().readTree(schema);
    }
  }

  private WaveFolder folder(String suppressions) {
    return WaveFolder.in(path)
        .with("suppressions.yaml", suppressions)
        .with("wave.yaml", WaveFolder.PERFECT + "policy: { suppressions: suppressions.yaml }\n");
  }
}
