package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.agreement;
import static org.muster.rules.mail.LayerKind.BCC;
import static org.muster.rules.mail.LayerKind.CC;
import static org.muster.rules.mail.LayerKind.FROM;
import static org.muster.rules.mail.LayerKind.TO;
import static org.muster.rules.mail.Tolerance.STRICT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Tolerance;

class AddressLayersTest {

  private static final Eml PERFECT = Eml.perfect();

  private static Eml to(String to) {
    return PERFECT.with("To", to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ben Example <ben@example.net>",
        "\"Example, Ben; x@y (z)\" <BEN@Example.NET>",
        "=?utf-8?Q?B=C3=A9n?= <ben@example.net.>",
        "=?utf-8?Q?x@y.z,_B=C3=A9n_(?= <ben@example.net>",
        "ben@example.net (Ben \\) (Example))",
        "team: ben@example.net, Ben <ben@example.net>;",
        "<@relay.example,@other.example:ben@example.net>",
        "ben @ example . net",
        "\"ben\"@example.net",
        ", ,ben@example.net,\n\tBEN@EXAMPLE.NET",
        "IMCEASMTP-ben+40example+2Enet@relay.example",
      })
  void addressIsTheSameHoweverItIsWritten(String address) {
    assertThat(agreement(TO, to("ben@example.net"), to(address))).contains(STRICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "benn@example.net",
        "ben@example.org",
        "ben@example.net, dave@example.net",
        "undisclosed-recipients:;",
        "\"ben@example.net\" <dave@example.net>",
      })
  void anotherAddressIsAnother(String address) {
    assertThat(agreement(TO, to("ben@example.net"), to(address))).isEmpty();
  }

  @Test
  void nameWithoutAnAddressStandsForItself() {
    assertThat(agreement(TO, to("root"), to("root (Cron Daemon)"))).contains(STRICT);
    assertThat(agreement(TO, to("root"), to("admin"))).isEmpty();
    assertThat(agreement(TO, to("ben@example.net, root"), to("ben@example.net"))).isEmpty();
  }

  @Test
  void parenthesisThatNothingClosesHidesNoAddress() {
    Eml sent = to("Anna :( <anna@example.org>, ben@example.net");
    assertThat(agreement(TO, sent, to("anna@example.org, ben@example.net"))).contains(STRICT);
    assertThat(agreement(TO, sent, to("Anna :( <anna@example.org>, eve@example.net"))).isEmpty();
  }

  @Test
  void internationalDomainIsItsAsciiForm() {
    Eml ascii = to("ben@xn--bcher-kva.example");
    assertThat(agreement(TO, ascii, to("ben@B\u00C3\u00BCcher.example"))).contains(STRICT);
    assertThat(agreement(TO, ascii, to("ben@bucher.example"))).isEmpty();
  }

  @Test
  void groupIsNotedAsTolerated() {
    assertThat(Digesting.of(to("undisclosed-recipients:;")).noted())
        .containsExactly(Tolerance.ADDR_GROUP);
  }

  @Test
  void displayNameOfTheAuthorIsFree() {
    assertThat(agreement(FROM, PERFECT, PERFECT.with("From", "\"A. Ex\" <anna@example.org>")))
        .contains(STRICT);
    assertThat(agreement(FROM, PERFECT, PERFECT.with("From", "Anna Example <ann@example.org>")))
        .isEmpty();
  }

  @Test
  void severalAuthorsAreNoted() {
    Eml two = PERFECT.with("From", "anna@example.org, ben@example.net");
    assertThat(Digesting.of(two).noted()).containsExactly(Tolerance.FROM_MULTI);
    assertThat(Digesting.of(two).envelope()).isEqualTo(Digesting.of(PERFECT).envelope());
  }

  @Test
  void ccIsNotTo() {
    Eml moved = PERFECT.without("Cc").with("To", "ben@example.net, carol@example.net");
    assertThat(agreement(CC, PERFECT, moved)).isEmpty();
    assertThat(agreement(TO, PERFECT, moved)).isEmpty();
  }

  @Test
  void blindCopyIsSeen() {
    assertThat(agreement(BCC, PERFECT, PERFECT.with("Bcc", "dave@example.net"))).isEmpty();
    assertThat(Digesting.of(PERFECT).layers().bcc()).isEmpty();
  }

  @Test
  void tokenOfADirectoryEntryIsThatOfTheHeader() {
    AddressToken tokens = new AddressToken(Keyring.of(new byte[32]));
    assertThat(Digesting.only(Digesting.of(PERFECT).layers().to()))
        .isEqualTo(tokens.of(" Ben@EXAMPLE.net"));
  }
}
