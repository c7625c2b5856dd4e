package org.muster.connectors.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.rules.protection.ProtectionState;

final class AttachmentFixturesTest {

  static List<Attachment> all() {
    return Attachment.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void factsAreThoseOfTheTable(Attachment attachment) {
    assertThat(Attachment.told(attachment.octets(), 4096)).isEqualTo(attachment.facts());
  }

  @ParameterizedTest
  @MethodSource("all")
  void factsDoNotDependOnHowOctetsAreCut(Attachment attachment) {
    for (int piece : new int[] {1, 7, 1000, 1 << 20}) {
      assertThat(Attachment.told(attachment.octets(), piece))
          .as("pieces of %d octets", piece)
          .isEqualTo(attachment.facts());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void cutAnywhereItEndsWithoutFailing(Attachment attachment) {
    byte[] octets = attachment.octets();
    int step = Math.max(1, octets.length / 2000);
    for (int length = 0; length < octets.length; length += step) {
      assertThat(Attachment.found(Arrays.copyOf(octets, length), 512))
          .as("cut after %d octets", length)
          .noneMatch(fact -> fact.state() == ProtectionState.CLAIMED_ONLY)
          .hasSizeLessThanOrEqualTo(Math.max(1, attachment.facts().size()) + 1);
    }
  }
}
