package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeContentTest {

  private static MimeContent of(String base64) throws IOException {
    String xml = "<MimeContent>" + base64 + "</MimeContent>";
    XmlIn in = new XmlIn(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(in.nextChild()).isTrue();
    return new MimeContent(in);
  }

  @Property(tries = 50)
  void anyOctetsComeBack(@ForAll byte[] octets, @ForAll @IntRange(min = 1, max = 3000) int times)
      throws IOException {
    byte[] many = new byte[octets.length * times];
    for (int i = 0; i < many.length; i++) {
      many[i] = octets[i % octets.length];
    }
    MimeContent content = of(Base64.getMimeEncoder().encodeToString(many));

    assertThat(content.readAllBytes()).isEqualTo(many);
    assertThat(content.isWrong()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"QUJDRA", "QUJDRA==", " QUJD\r\nRA= = ", "<![CDATA[QUJD]]>RA==", "QU&#74;DRA=="})
  void wellFormedTextIsRight(String base64) throws IOException {
    MimeContent content = of(base64);

    assertThat(content.readAllBytes()).asString().isEqualTo("ABCD");
    assertThat(content.isWrong()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUJD*A==", "QUJDR", "QUI=QUI=", "QU<b/>JD", "QUJ\u00e9D"})
  void whatIsNoBase64IsWrong(String base64) throws IOException {
    MimeContent content = of(base64);
    content.drain();

    assertThat(content.isWrong()).isTrue();
  }

  @Test
  void emptyElementHasNoOctets() throws IOException {
    MimeContent content = of("");

    assertThat(content.read()).isEqualTo(-1);
    assertThat(content.isWrong()).isFalse();
  }
}
