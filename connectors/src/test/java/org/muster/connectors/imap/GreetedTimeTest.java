package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetedTimeTest {

  @Test
  void timeAtTheEndOfAGreetingIsRead() {
    assertThat(
            GreetedTime.of(
                "* OK [CAPABILITY IMAP4REV1 LITERAL+] mail.source.example IMAP4rev1 2007e.404 at"
                    + " Sun, 15 Feb 2009 02:03:04 +0100 (CET)"))
        .contains(Instant.parse("2009-02-15T01:03:04Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* OK ready",
        "* OK The Microsoft Exchange IMAP4 service is ready.",
        "* OK IMAP4 service (Sun Java(tm) System Messaging Server 6.3 (built Jul 24 2007))",
        "* OK at Sun, 31 Feb 2009 02:03:04 +0100",
        "* OK at Mon, 15 Feb 2009 99:03:04 +0100"
      })
  void otherGreetingsTellNoTime(String greeting) {
    assertThat(GreetedTime.of(greeting)).isEmpty();
  }
}
