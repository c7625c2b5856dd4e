package org.muster.connectors.protection.ber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.rules.protection.Doubt;

class BerReaderTest {

  @ParameterizedTest
  @CsvSource({
    "0500, '0/0', NONE",
    "30030201FF, '0/0 1/0=ff', NONE",
    "308002010502010700000909, '0/0 1/0=05 1/1=07', NONE",
    "30803000020107 00, '0/0 1/0 1/1=07', TRUNCATED",
    "24800401AA0401BB0000, '0/0 1/0=aa 1/1=bb', NONE",
    "3004020105, '0/0 1/0=05', TRUNCATED",
    "3003020205AA, '0/0', MALFORMED",
    "30040000, '0/0', MALFORMED",
    "0480, '', MALFORMED",
    "3088FFFFFFFFFFFFFFFF, '', MALFORMED",
    "BF8101030201 05, '0/0 1/0=05', NONE",
  })
  void elementsAreReadAsTheyCome(String hex, String elements, Doubt doubt) {
    Seen seen = new Seen();
    BerReader reader = new BerReader(seen);

    byte[] octets = HexFormat.of().parseHex(hex.replace(" ", ""));
    reader.put(octets, 0, octets.length);

    assertThat(String.join(" ", seen.elements)).isEqualTo(elements);
    assertThat(reader.doubt()).isEqualTo(doubt);
  }

  private static final class Seen implements BerHandler {

    private final List<String> elements = new ArrayList<>();

    @Override
    public void begin(BerElement element) {
      elements.add(element.level() + "/" + element.index());
    }

    @Override
    public void value(BerElement element, byte[] first, long length) {
      if (length > 0) {
        elements.add(elements.remove(elements.size() - 1) + "=" + HexFormat.of().formatHex(first));
      }
    }
  }
}
