package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.agreement;
import static org.muster.rules.mail.LayerKind.TEXT;
import static org.muster.rules.mail.Tolerance.EOL;
import static org.muster.rules.mail.Tolerance.FROM_STUFF;
import static org.muster.rules.mail.Tolerance.STRICT;
import static org.muster.rules.mail.Tolerance.WS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Representation;

class TextLayerTest {

  private static final String TYPE = "text/plain; charset=";
  private static final Eml PERFECT = Eml.perfect();

  private static Eml text(String text) {
    return PERFECT.body(TYPE + "us-ascii", text);
  }

  private static final Eml GRUESSE =
      PERFECT.body(TYPE + "utf-8", "8bit", "Sch\u00C3\u00B6ne Gr\u00C3\u00BC\u00C3\u009Fe\n");

  @ParameterizedTest
  @CsvSource({
    "utf-8, base64, U2Now7ZuZSBHcsO8w59lCg==",
    "utf-8, quoted-printable, Sch=C3=B6ne Gr=c3=bc=C3=9Fe",
    "iso-8859-1, quoted-printable, Sch=F6ne Gr=FC=DFe",
    "windows-1252, base64, U2No9m5lIEdy/N9lDQo=",
    "utf-8, quoted-printable, Scho=CC=88ne Gr=C3=BC=C3=9Fe",
    "utf-7, 7bit, Sch+APY-ne Gr+APwA3w-e",
    "utf-16, base64, /v8AUwBjAGgA9gBuAGUAIABHAHIA/ADfAGUACg==",
    "unknown-8bit, quoted-printable, Sch=C3=B6ne Gr=C3=BC=C3=9Fe",
  })
  void textIsTheSameInEveryCharsetAndEncoding(String charset, String encoding, String text) {
    String ended = encoding.equals("base64") ? text : text + "\n";
    assertThat(agreement(TEXT, GRUESSE, PERFECT.body(TYPE + charset, encoding, ended)))
        .contains(STRICT);
  }

  @ParameterizedTest
  @CsvSource({"caf\u00E9,caf\u00E8", "1+1,1+2", "a+,a", "a+A,a+B"})
  void nothingOfBrokenUtf7IsLost(String one, String other) {
    String type = "text/plain; charset=utf-7";
    assertThat(agreement(TEXT, PERFECT.body(type, one + "\n"), PERFECT.body(type, other + "\n")))
        .isEmpty();
  }

  @Test
  void softLineEndsAndTransportsWhiteSpaceAreNoText() {
    Eml quoted =
        PERFECT.body(TYPE + "utf-8", "quoted-printable", "Sch=C3=B6ne= \n Gr=C3=BC=C3=9F=\ne \t\n");
    assertThat(agreement(TEXT, GRUESSE, quoted)).contains(STRICT);
  }

  @Test
  void equalsSignThatBeginsNoEscapeIsItself() {
    Eml careless = PERFECT.body(TYPE + "utf-8", "quoted-printable", "?psc=1\n=\n=G\n");
    assertThat(agreement(TEXT, text("?psc=1\n=G\n"), careless)).contains(STRICT);
    assertThat(agreement(TEXT, text("?psc=\n=G\n"), careless)).isEmpty();
  }

  @Test
  void wrongCharsetIsAnotherText() {
    assertThat(agreement(TEXT, GRUESSE, PERFECT.body(TYPE + "koi8-r", "8bit", body(GRUESSE))))
        .isEmpty();
  }

  private static String body(Eml message) {
    return message.text().substring(message.text().indexOf("\n\n") + 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"clinik", "Clinic", "clinic?", "clinics", "cIinic", "clin\u00ADic\u00A0is"})
  void oneCharacterIsAnotherText(String word) {
    Eml other = PERFECT.body(TYPE + "us-ascii", body(PERFECT).replace("clinic", word));
    assertThat(agreement(TEXT, PERFECT, other)).isNotEqualTo(agreement(TEXT, PERFECT, PERFECT));
  }

  @Test
  void oneDigitIsAnotherText() {
    Eml other = PERFECT.body(TYPE + "us-ascii", body(PERFECT).replace("10", "11"));
    assertThat(agreement(TEXT, PERFECT, other)).isEmpty();
  }

  @Test
  void undecodableOctetsAreNotAllTheSame() {
    Eml one = PERFECT.body(TYPE + "utf-8", "8bit", "caf\u00E9\n");
    Eml other = PERFECT.body(TYPE + "utf-8", "8bit", "caf\u00E8\n");
    assertThat(agreement(TEXT, one, other)).isEmpty();
    assertThat(Digesting.of(one).condition()).isEqualTo(Condition.READ);
    Eml undefined = PERFECT.body(TYPE + "windows-1252", "8bit", "\u0081\n");
    Eml another = PERFECT.body(TYPE + "windows-1252", "8bit", "\u008D\n");
    assertThat(agreement(TEXT, undefined, another)).isEmpty();
  }

  @Test
  void unknownCharsetComparesByItsOctets() {
    Eml one = PERFECT.body(TYPE + "x-nowhere", "8bit", "caf\u00E9\n");
    Eml other = PERFECT.body(TYPE + "x-nowhere", "8bit", "caf\u00E8\n");
    assertThat(Digesting.of(one).condition()).isEqualTo(Condition.READ);
    assertThat(agreement(TEXT, one, other)).isEmpty();
  }

  @Test
  void wrappingIsTolerated() {
    Eml wrapped = text("Dear Ben, the clinic\nis on  Monday at 10.\nAnna");
    assertThat(agreement(TEXT, PERFECT, wrapped)).contains(WS);
  }

  @Test
  void finalLineEndIsFree() {
    assertThat(agreement(TEXT, text("one\ntwo\n\n"), text("one\ntwo"))).contains(EOL);
    assertThat(agreement(TEXT, text("one\n\ntwo"), text("one\ntwo"))).contains(WS);
  }

  @Test
  void flowedLinesAreJoined() {
    String flowed = "> the clinic is \n> on Monday\n>> at 10\n> now\n-- \nAnna\n";
    Eml written = PERFECT.body(TYPE + "us-ascii; format=flowed", flowed);
    Eml joined = text("> the clinic is on Monday\n>> at 10\n> now\n-- \nAnna\n");
    assertThat(agreement(TEXT, written, joined)).contains(WS);
    assertThat(agreement(TEXT, PERFECT.body(TYPE + "us-ascii", flowed), joined)).isEmpty();
  }

  @Test
  void fromAtALineStartMayBeStuffed() {
    Eml plain = text("Hello\nFrom here on\n>From there\n");
    assertThat(agreement(TEXT, plain, text("Hello\n>From here on\n>>From there\n")))
        .contains(FROM_STUFF);
    assertThat(agreement(TEXT, plain, text("Hello\n>from here on\n>From there\n"))).isEmpty();
  }

  @Test
  void dotsAreText() {
    assertThat(agreement(TEXT, text("one\n.\ntwo\n"), text("one\n..\ntwo\n"))).isEmpty();
  }

  @Test
  void nulMayBeServedAs128() {
    assertThat(agreement(TEXT, text("a\0b\n"), text("a\u0080b\n"))).contains(EOL);
    assertThat(agreement(TEXT, text("a\0b\n"), text("acb\n"))).isEmpty();
  }

  @Test
  void emptyTextIsNone() {
    assertThat(Digesting.of(text("\n \n")).layers().text()).isEmpty();
    assertThat(agreement(TEXT, text("\n \n"), text(""))).isPresent();
  }

  @Test
  void lostCharactersKeepTheShape() {
    Representation whole = only(GRUESSE);
    Representation lost = only(text("Sch?ne Gr??e\n"));
    assertThat(lost.asciiShape()).isEqualTo(whole.asciiShape());
    assertThat(lost.text()).isNotEqualTo(whole.text());
    assertThat(lost.questionMarks()).isEqualTo(3);
    assertThat(whole.questionMarks()).isZero();
  }

  private static Representation only(Eml message) {
    ItemDigest item = Digesting.of(message);
    assertThat(item.layers().text()).hasSize(1);
    return item.layers().text().get(0);
  }
}
