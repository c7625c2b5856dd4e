package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.Tolerance;

/** What reading notes of a message because targets refuse such mail. */
class MarksTest {

  private static final String ENCODED = "Content-Transfer-Encoding: base64\r\n";

  private static Set<Tolerance> noted(String message) {
    return Digesting.of(message.getBytes(StandardCharsets.ISO_8859_1)).noted();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: a\r\n\r\nbody\r\n",
        "Subject: a\n\nbody",
        "Subject: a\r\n",
        "\r\nbody\r\n",
        "From anna Thu Jan 15 10:00:00 2009\r\nSubject: a\r\n\r\n",
        " Subject: a\r\n\r\nbody",
        "Subject: a\r\n\tb\r\n\r\n",
        ENCODED + "\r\nAA0NAA==\r\n"
      })
  void ordinaryMailHasNone(String message) {
    assertThat(noted(message)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no header\r\n",
        "Subject: a\r\nno colon\r\n\r\nbody\r\n",
        "Subject : a\r\n\r\nbody\r\n",
        ">From anna\r\nSubject: a\r\n\r\nbody\r\n",
        "Subject: a\r\nTo: b"
      })
  void lineAmongTheHeadersThatIsNoneBreaksThem(String message) {
    assertThat(noted(message)).containsExactly(Tolerance.BROKEN_HEADER);
  }

  @Test
  void octetsAboveAsciiInANameDoNotBreakTheHeader() {
    assertThat(noted("Subject: a\r\nX-\u00e4: a\r\n\r\nbody\r\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: a\0b\r\n\r\nbody\r\n",
        "Subject: a\r\n\r\nbo\0dy\r\n",
        "Content-Type: application/pdf\r\n\r\nbo\0dy\r\n"
      })
  void nulIsNotedWhereverItStands(String message) {
    assertThat(noted(message)).containsExactly(Tolerance.NUL_OCTETS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: a\rb\r\n\r\nbody\r\n",
        "Subject: a\r\n\r\nbo\rdy\r\n",
        "Subject: a\r\n\r\nbody\r\r\n",
        "Content-Type: application/pdf\r\n\r\nbo\rdy\r\n"
      })
  void crThatEndsNoLineIsNoted(String message) {
    assertThat(noted(message)).containsExactly(Tolerance.BARE_CR);
  }

  @Test
  void rawTextWithinAnEncodedWordIsRawHeaderText() {
    assertThat(noted("Subject: =?iso-8859-1?Q?Fr\u00f6sche?=\r\n\r\nbody\r\n"))
        .containsExactly(Tolerance.HDR_ENC);
  }
}
