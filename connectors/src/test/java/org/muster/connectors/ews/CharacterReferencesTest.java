package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {

  private static String cleaned(String xml, int pieces) throws IOException {
    byte[] octets = xml.getBytes(StandardCharsets.UTF_8);
    InputStream slow =
        new ByteArrayInputStream(octets) {
          @Override
          public synchronized int read(byte[] into, int offset, int count) {
            return super.read(into, offset, Math.min(count, pieces));
          }
        };
    return new String(new CharacterReferences(slow).readAllBytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8191, 8192, 100_000})
  void forbiddenReferencesAreReplacedWhereverTheyAreCut(int pieces) throws IOException {
    String xml = "<a>&#0;&#x1F;&#x1f;x&#xD800;&#xFFFF;&#x110000;&#99999999999;</a>";

    assertThat(cleaned(xml, pieces)).isEqualTo("<a>???x????</a>".replace('?', '\ufffd'));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 8192})
  void allElseIsKept(int pieces) throws IOException {
    String xml = "<a b=\"&amp;&#9;&#10;&#x20;&#xE9;&#x1F600;\">&lt;\u00e9\u263a && &#x; & ;</a>";

    assertThat(cleaned(xml, pieces)).isEqualTo(xml.replace("&#x;", "\ufffd"));
  }

  @Test
  void forbiddenOctetsAreReplaced() throws IOException {
    assertThat(cleaned("<a>\u0000\u000b\t\n</a>", 100)).isEqualTo("<a>??\t\n</a>");
  }

  @Test
  void longTextIsKept() throws IOException {
    String text = "<a>" + "QUJD&#xA;".repeat(100_000) + "</a>";

    assertThat(cleaned(text, 5000)).isEqualTo(text);
  }
}
