package org.muster.connectors.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

class SignedBodyTest {

  /** RFC 6376 appendix A and RFC 8463 appendix A. */
  private static final String GAME =
      "Hi.\r\n\r\nWe lost the game. Are you hungry yet?\r\n\r\nJoe.\r\n";

  private static final String OF_GAME = "bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=";
  private static final String OF_NOTHING_SIMPLE = "bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=";
  private static final String OF_NOTHING_RELAXED =
      "bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=1; a=rsa-sha256; c=simple/simple; d=example.com; " + OF_GAME,
        "v=1; a=ed25519-sha256; c=relaxed/relaxed; d=football.example.com; " + OF_GAME,
        "v=1; a=rsa-sha256; c=relaxed; " + OF_GAME + ";",
        " v = 1;\r\n\ta=rsa-sha256;\r\n bh=2jUSOH9NhtVGCQWNr9BrIA\r\n PreKQjO6Sn7XIkfJVOzv8=; b=AA"
      })
  void bodyOfTheRfcIsTheOneThatWasSigned(String signature) {
    assertThat(of(signature, GAME)).containsExactly(fact(Scheme.SHA_2, Check.INTACT));
  }

  @ParameterizedTest
  @CsvSource({
    "simple, frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=, sha256",
    "relaxed, 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=, sha256",
    "simple, uoq1oCgLlTqpdDX/iUbLy7J1Wic=, sha1",
    "relaxed, 2jmj7l5rSw0yVb/vlWAYkK/YBwk=, sha1"
  })
  void emptyBodyHasTheHashesOfTheRfc(String form, String hash, String algorithm) {
    String signature = "v=1; a=rsa-%s; c=simple/%s; bh=%s".formatted(algorithm, form, hash);

    assertThat(of(signature, "")).extracting(ProtectionFact::check).containsExactly(Check.INTACT);
    assertThat(of(signature, "\r\n\r\n\r\n"))
        .extracting(ProtectionFact::check)
        .containsExactly(Check.INTACT);
    assertThat(of(signature, ".")).extracting(ProtectionFact::check).containsExactly(Check.BROKEN);
  }

  @Test
  void sha1IsWeak() {
    assertThat(of("v=1; a=rsa-sha1; c=simple/relaxed; bh=2jmj7l5rSw0yVb/vlWAYkK/YBwk=", ""))
        .containsExactly(fact(Scheme.SHA_1, Check.INTACT));
  }

  @Test
  void lineEndsOfTheStoreCountForNothing() {
    String signature = "v=1; a=rsa-sha256; " + OF_GAME;

    assertThat(of(signature, GAME.replace("\r\n", "\n")))
        .containsExactly(fact(Scheme.SHA_2, Check.INTACT));
    assertThat(of(signature, GAME.strip())).containsExactly(fact(Scheme.SHA_2, Check.INTACT));
    assertThat(of(signature, GAME + "\n\r\n\n")).containsExactly(fact(Scheme.SHA_2, Check.INTACT));
  }

  @Test
  void whiteSpaceCountsForNothingWhereRelaxed() {
    String spaced =
        "Hi. \r\n\t\r\nWe lost\tthe game. \t Are you hungry yet?\r\n\r\nJoe.\r\n \r\n\t";
    String relaxed = "v=1; a=rsa-sha256; c=relaxed/relaxed; ";

    assertThat(of(relaxed + OF_GAME, spaced)).containsExactly(fact(Scheme.SHA_2, Check.INTACT));
    assertThat(of("v=1; a=rsa-sha256; " + OF_GAME, spaced))
        .containsExactly(fact(Scheme.SHA_2, Check.BROKEN));
    assertThat(of(relaxed + OF_NOTHING_RELAXED, " \r\n\t\r\n  "))
        .containsExactly(fact(Scheme.SHA_2, Check.INTACT));
  }

  @Test
  void carriageReturnThatEndsNoLineIsContent() {
    assertThat(of("v=1; a=rsa-sha256; " + OF_GAME, GAME.replace("lost", "lo\rst")))
        .containsExactly(fact(Scheme.SHA_2, Check.BROKEN));
    assertThat(of("v=1; a=rsa-sha256; " + OF_NOTHING_SIMPLE, "\r"))
        .containsExactly(fact(Scheme.SHA_2, Check.BROKEN));
  }

  @Test
  void whatIsAppendedToAPartlySignedBodyIsNotDamage() {
    int signed = GAME.length();
    String signature = "v=1; a=rsa-sha256; l=%d; ".formatted(signed) + OF_GAME;

    assertThat(of(signature, GAME)).containsExactly(fact(Scheme.SHA_2, Check.INTACT));
    assertThat(of(signature, GAME + "-- \r\nthe list\r\n"))
        .containsExactly(fact(Scheme.SHA_2, Check.INTACT).because(Doubt.PARTLY_COVERED));
    assertThat(of(signature, GAME.replace("lost", "won") + "-- \r\nthe list\r\n"))
        .containsExactly(fact(Scheme.SHA_2, Check.BROKEN).because(Doubt.PARTLY_COVERED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"53", "999999999999999999", "99999999999999999999999999999999"})
  void bodyOfFewerOctetsThanWereSignedWasCut(String length) {
    assertThat(of("v=1; a=rsa-sha256; l=%s; ".formatted(length) + OF_GAME, GAME.substring(0, 50)))
        .containsExactly(fact(Scheme.SHA_2, Check.BROKEN));
    assertThat(of("v=1; a=rsa-sha256; l=%s0; ".formatted(length) + OF_GAME, GAME))
        .containsExactly(fact(Scheme.SHA_2, Check.BROKEN));
  }

  @Test
  void eachSignatureIsToldOf() {
    SignedBody body =
        SignedBody.of(
            List.of(
                "v=1; a=rsa-sha256; " + OF_GAME,
                "v=1; a=rsa-sha256; c=relaxed/relaxed; " + OF_GAME,
                "v=1; a=rsa-sha256; " + OF_NOTHING_SIMPLE,
                "v=2; a=rsa-sha256; " + OF_GAME));
    put(body, GAME);

    assertThat(body.facts())
        .extracting(ProtectionFact::check)
        .containsExactlyInAnyOrder(Check.INTACT, Check.INTACT, Check.BROKEN, Check.NOT_POSSIBLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";;;",
        "v=1; a=rsa-sha256",
        "v=1; a=rsa-md5; " + OF_GAME,
        "v=1; a=rsa-sha256; c=simple/strict; " + OF_GAME,
        "v=1; a=rsa-sha256; l=-1; " + OF_GAME,
        "v=1; a=rsa-sha256; bh=2jUSOH9N",
        "v=1; a=rsa-sha256; bh=%%%%",
        "v=1; a=rsa-sha256; " + OF_GAME + "; " + OF_GAME,
        "v=1; a=rsa-sha256; what; " + OF_GAME
      })
  void signatureThatBreaksItsFormatProvesNothing(String signature) {
    assertThat(of(signature, GAME))
        .containsExactly(BodyHash.dkim().checked(Check.NOT_POSSIBLE).because(Doubt.MALFORMED));
  }

  @Test
  void manySignaturesCostNoMoreThanAFew() {
    SignedBody body = SignedBody.of(Collections.nCopies(10_000, "v=1; a=rsa-sha256; " + OF_GAME));
    put(body, GAME);

    assertThat(body.facts()).hasSize(8);
    assertThat(of(";".repeat(1 << 20), GAME)).hasSize(1);
    assertThat(of("v=1;" + "a=b".repeat(1 << 18), GAME)).hasSize(1);
  }

  private static List<ProtectionFact> of(String signature, String body) {
    SignedBody signed = SignedBody.of(List.of(signature));
    put(signed, body);
    return signed.facts();
  }

  private static void put(SignedBody signed, String body) {
    byte[] octets = body.getBytes(StandardCharsets.ISO_8859_1);
    for (int at = 0; at < octets.length; at++) {
      signed.put(octets, at, at + 1);
    }
    signed.end();
  }

  private static ProtectionFact fact(Scheme digest, Check check) {
    return ProtectionFact.of(ProtectionLayer.TRANSPORT, Mechanism.DKIM, ProtectionState.SIGNED)
        .under(digest, 0)
        .checked(check);
  }
}
