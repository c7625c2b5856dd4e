package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClearLoginsTest {

  @Test
  void loginIsOfferedUnlessItIsDisabled() {
    assertThat(ClearLogins.of(Set.of("IMAP4REV1", "STARTTLS"))).containsExactly("LOGIN");
    assertThat(ClearLogins.of(Set.of("IMAP4REV1", "STARTTLS", "LOGINDISABLED"))).isEmpty();
  }

  @Test
  void mechanismsThatShowASecretAreNamed() {
    assertThat(ClearLogins.of(Set.of("IMAP4REV1", "LOGINDISABLED", "AUTH=PLAIN", "AUTH=GSSAPI")))
        .containsExactly("AUTH=PLAIN");
    assertThat(ClearLogins.of(Set.of("IMAP4REV1", "AUTH=XOAUTH2", "AUTH=LOGIN")))
        .containsExactly("LOGIN", "AUTH=LOGIN", "AUTH=XOAUTH2");
  }

  @Test
  void serverThatDoesNotSayOffersNothing() {
    assertThat(ClearLogins.of(Set.of())).isEmpty();
  }
}
