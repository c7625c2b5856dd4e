package org.muster.connectors.protection.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.connectors.protection.Inspecting;
import org.muster.connectors.protection.part.Claim;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

class GatewayInspectorTest {

  private static final String FORM =
      "<html><form method=post action=%s><input type=hidden value=\"%s\"></form></html>";
  private static final String CIPHERTEXT = "QUJD".repeat(200);
  private static final String HOSTED = "https://host.microsoft.com/formpostdir/safeformpost.aspx";

  @Test
  void pageOfAServiceThatEndedIsToldToBeOne() {
    assertThat(facts(FORM.formatted('"' + HOSTED + '"', CIPHERTEXT)))
        .singleElement()
        .returns(Mechanism.GATEWAY, ProtectionFact::mechanism)
        .returns(ProtectionState.ENCRYPTED, ProtectionFact::state)
        .returns(Doubt.SERVICE_ENDED, ProtectionFact::doubt);
  }

  @Test
  void actionIsReadHoweverItIsWritten() {
    for (String action : List.of("'" + HOSTED + "'", HOSTED, " \" " + HOSTED + " \" id=x")) {
      assertThat(facts(FORM.formatted(action, CIPHERTEXT).replace("<form", "<FORM"))).hasSize(1);
    }
  }

  @Test
  void hostThatOnlyLooksLikeTheServiceIsAnother() {
    for (String host : List.of("notmicrosoft.com", "microsoft.com.example.org")) {
      String action = "https://" + host + "/formpostdir/safeformpost.aspx";
      assertThat(facts(FORM.formatted(action, CIPHERTEXT)))
          .extracting(ProtectionFact::doubt)
          .containsExactly(Doubt.NONE);
    }
    assertThat(facts(FORM.formatted("https://egress.com.example.org/", CIPHERTEXT))).isEmpty();
  }

  @Test
  void linkToAServiceIsNoPageOfIt() {
    String link = "<html><a href=\"" + HOSTED + "\">Read</a> " + CIPHERTEXT + "</html>";

    assertThat(facts(link)).isEmpty();
  }

  @Test
  void formWithoutCiphertextOnlyClaimsToHoldAMessage() {
    String picture = "<img src=\"data:image/png;base64," + CIPHERTEXT + "\">";

    assertThat(facts(FORM.formatted(HOSTED, "") + picture))
        .singleElement()
        .returns(ProtectionState.CLAIMED_ONLY, ProtectionFact::state)
        .returns(Doubt.NO_CIPHERTEXT, ProtectionFact::doubt);
  }

  @Test
  void cutBeforeItsCiphertextItIsUnknown() {
    assertThat(facts("<html><form action=\"" + HOSTED + "\"><input"))
        .singleElement()
        .returns(ProtectionState.UNKNOWN, ProtectionFact::state)
        .returns(Doubt.TRUNCATED, ProtectionFact::doubt);
  }

  @Test
  void brokenAddressesAndEndlessTagsAreNoForms() {
    assertThat(facts(FORM.formatted("\"https://[/formpostdir/\"", CIPHERTEXT))).isEmpty();
    assertThat(facts(FORM.formatted("/formpostdir/x", CIPHERTEXT))).isEmpty();
    assertThat(facts("<html><formula action=" + HOSTED + ">" + CIPHERTEXT)).isEmpty();
    assertThat(facts("<html>" + "<form ".repeat(2000) + "<form action=" + HOSTED)).isEmpty();
  }

  @Test
  void openPgpInAPageIsStillFound() {
    String key = "\n-----BEGIN PRIVATE KEY-----\n" + CIPHERTEXT + "\n-----END PRIVATE KEY-----\n";

    assertThat(facts(FORM.formatted(HOSTED, CIPHERTEXT) + key))
        .extracting(ProtectionFact::mechanism)
        .containsExactlyInAnyOrder(Mechanism.GATEWAY, Mechanism.PRIVATE_KEY);
  }

  private static List<ProtectionFact> facts(String page) {
    return Inspecting.facts(page.getBytes(StandardCharsets.US_ASCII), Claim.NONE);
  }
}
