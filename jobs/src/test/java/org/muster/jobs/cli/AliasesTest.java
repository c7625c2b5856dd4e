package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.connectors.digest.AddressToken;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Digest;
import org.muster.rules.wave.MailboxPair;
import org.muster.rules.wave.MailboxPair.Expectation;
import org.muster.rules.wave.MailboxPair.Kind;

class AliasesTest {

  private static final Keyring KEYS =
      Keyring.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

  @Test
  void everyAddressLeadsToTheTarget() {
    Map<Digest, Digest> aliases =
        Aliases.of(List.of(pair("anna", "anna@new.example", "a@x.example", "b@x.example")), KEYS);

    assertThat(aliases)
        .containsEntry(token("A@x.example"), token("anna@new.example"))
        .containsEntry(token("b@x.example"), token("anna@new.example"));
  }

  @Test
  void addressOfTwoOwnersIsNobodysAlias() {
    Map<Digest, Digest> aliases =
        Aliases.of(
            List.of(
                pair("anna", "anna@new.example", "desk@x.example"),
                pair("bert", "bert@new.example", "desk@x.example")),
            KEYS);

    assertThat(aliases).doesNotContainKey(token("desk@x.example"));
  }

  @Test
  void loginNamesAreNoAddresses() {
    assertThat(Aliases.of(List.of(pair("anna", "anna.new")), KEYS)).isEmpty();
  }

  private static Digest token(String address) {
    return new AddressToken(KEYS).of(address);
  }

  private static MailboxPair pair(String source, String target, String... aliases) {
    return new MailboxPair(
        0,
        2,
        List.of(source),
        target,
        "",
        "",
        Kind.PERSON,
        Expectation.MIGRATED,
        "",
        null,
        null,
        List.of(aliases));
  }
}
