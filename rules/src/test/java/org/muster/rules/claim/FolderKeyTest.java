package org.muster.rules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.FolderPath;

class FolderKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"INBOX.Sent.2009", "INBOX/Sent/2009", "Sent\\2009", "sent/2009", " Sent.2009 "})
  void whateverTheServerPutsBetweenNamesIsTheSame(String name) {
    assertThat(FolderKey.of(name)).isEqualTo(FolderKey.of(new FolderPath(List.of("Sent", "2009"))));
  }

  @Test
  void inboxIsItself() {
    assertThat(FolderKey.of("INBOX")).isEqualTo(FolderKey.of(FolderPath.INBOX));
    assertThat(FolderKey.of("INBOX")).isNotEqualTo(FolderKey.of("Sent"));
  }
}
