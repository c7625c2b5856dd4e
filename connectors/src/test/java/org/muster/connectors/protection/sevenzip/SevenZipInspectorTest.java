package org.muster.connectors.protection.sevenzip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.Attachment;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

final class SevenZipInspectorTest {

  @Test
  void cutItIsNotToldToBeClear() {
    byte[] plain = Attachment.octets("7z-plain.7z");

    assertThat(Attachment.found(Arrays.copyOf(plain, plain.length - 1), 4096))
        .singleElement()
        .returns(ProtectionState.UNKNOWN, ProtectionFact::state)
        .returns(Doubt.TRUNCATED, ProtectionFact::doubt);
  }

  @Test
  void headerThatIsTooLongIsOverALimit() {
    byte[] plain = Attachment.octets("7z-plain.7z");
    plain[25] = 1;

    assertThat(Attachment.found(plain, 4096))
        .singleElement()
        .returns(Doubt.OVER_LIMIT, ProtectionFact::doubt);
  }

  /** The seed is the test's own: the same octets each time. */
  @Test
  void anyDamageEndsWithoutFailing() {
    Random random = new Random(7);
    for (String name : new String[] {"7z-names.7z", "7z-plain-header.7z", "7z-hidden.7z"}) {
      for (int round = 0; round < 2000; round++) {
        byte[] octets = Attachment.octets(name);
        octets[6 + random.nextInt(octets.length - 6)] = (byte) random.nextInt(256);
        octets[octets.length - 1 - random.nextInt(60)] = (byte) random.nextInt(256);
        assertThat(Attachment.found(octets, 4096)).hasSizeLessThan(2);
      }
    }
  }
}
