package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongLineTest {

  @ParameterizedTest
  @CsvSource({"9900, false", "9901, true", "20000, true", "0, false"})
  void octetsBeforeALineEndAreCounted(int octets, boolean isLong) {
    String line = "x".repeat(octets);

    assertThat(isLong(line + "\n")).isEqualTo(isLong);
    assertThat(isLong("short\n" + line + "\nshort\n")).isEqualTo(isLong);
    assertThat(isLong("short\n" + line)).isEqualTo(isLong);
  }

  @Property(tries = 200)
  void piecesMakeNoDifference(
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 12_000) Integer> lines,
      @ForAll @IntRange(min = 1, max = 9_000) int piece) {
    StringBuilder text = new StringBuilder();
    lines.forEach(length -> text.append("x".repeat(length)).append('\n'));
    byte[] octets = text.toString().getBytes(StandardCharsets.US_ASCII);
    LongLine line = new LongLine();
    for (int at = 0; at < octets.length; at += piece) {
      line.put(octets, at, Math.min(octets.length, at + piece));
    }

    assertThat(line.isFound())
        .isEqualTo(lines.stream().anyMatch(length -> length > LongLine.LIMIT));
  }

  private static boolean isLong(String text) {
    byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
    LongLine line = new LongLine();
    line.put(octets, 0, octets.length);
    return line.isFound();
  }
}
