package org.muster.connectors.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.rules.key.Keyring;
import org.muster.rules.protection.ProtectionFact;

/** What real tools make is found to be what it is; see {@code make-cms-and-pgp.sh}. */
class CmsAndPgpFixturesTest {

  private static final String NOTHING = "-";

  static Stream<Map.Entry<String, List<String>>> fixtures() throws IOException {
    String table = new String(resource("cms-and-pgp.tsv"), StandardCharsets.UTF_8);
    return table
        .lines()
        .skip(1)
        .map(line -> line.split("\t", 2))
        .collect(
            Collectors.groupingBy(
                row -> row[0],
                TreeMap::new,
                Collectors.mapping(row -> row[1], Collectors.toList())))
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void factsAreAsTheTableSays(Map.Entry<String, List<String>> fixture) throws IOException {
    byte[] octets = resource(fixture.getKey() + ".eml");

    List<String> facts = facts(octets).stream().map(CmsAndPgpFixturesTest::row).toList();

    List<String> expected =
        fixture.getValue().stream().filter(row -> !row.startsWith(NOTHING)).toList();
    assertThat(facts).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void factsAreTheSameWithEitherLineEnd(Map.Entry<String, List<String>> fixture)
      throws IOException {
    byte[] octets = resource(fixture.getKey() + ".eml");
    String text = new String(octets, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");

    List<ProtectionFact> feeds = facts(text.getBytes(StandardCharsets.ISO_8859_1));

    String lines = text.replace("\n", "\r\n");
    assertThat(facts(lines.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(feeds);
  }

  private static List<ProtectionFact> facts(byte[] octets) {
    return new Digester(Keyring.of(new byte[32]))
        .content(new Stored("1/1", null, Set.of()), octets, 0, octets.length)
        .protection()
        .facts();
  }

  private static String row(ProtectionFact fact) {
    return Arrays.asList(
            fact.layer(),
            fact.mechanism(),
            fact.state(),
            fact.scheme(),
            fact.bits(),
            fact.key(),
            fact.keyBits(),
            fact.recipients(),
            fact.strength(),
            fact.check(),
            fact.doubt())
        .stream()
        .map(Object::toString)
        .collect(Collectors.joining("\t"));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = CmsAndPgpFixturesTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
