package org.muster.connectors.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordToldTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The password is Rosebud7.",
        "Password: Rosebud",
        "PASSWORD=rosebud",
        "password for the attached file is\r\nRosebud",
        "Please use the passphrase 'x': battery horse",
        "Your passcode is 4711"
      })
  void wordsThatTellAPasswordAreNoticed(String text) {
    assertThat(isTold(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The password is required.",
        "Your password is about to expire",
        "I will send the password separately.",
        "Forgot your password? It is easy: click here",
        "password policy",
        "The key is under the mat",
        "What is the password? Is it lost: yes"
      })
  void talkAboutPasswordsIsNot(String text) {
    assertThat(isTold(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The password is Rosebud7.", "The password is required."})
  void piecesMakeNoDifference(String text) {
    PasswordTold inPieces = new PasswordTold();
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < octets.length; at++) {
      inPieces.put(octets, at, at + 1);
    }
    inPieces.end();
    assertThat(!inPieces.facts().isEmpty()).isEqualTo(isTold(text));
  }

  private static boolean isTold(String text) {
    PasswordTold told = new PasswordTold();
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    told.put(octets, 0, octets.length);
    told.end();
    return !told.facts().isEmpty();
  }
}
