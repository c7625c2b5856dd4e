package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.STORED;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.connectors.trace.OwnDomains;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

class PassageTest {

  private static final String CLEAR =
      """
      Received: from a.own.example (a.own.example [192.0.2.7])
      \tby b.own.example (Postfix) with ESMTP id 1; Thu, 1 Jan 2009 00:00:00 +0000
      """
          .replace("\n", "\r\n");

  /** Mail as it was found; what other programs make of it was looked at once. */
  @ParameterizedTest
  @CsvSource({
    "exchange/pairs/mk__rfc8463-example.msg.orig.eml, INTACT INTACT",
    "exchange/pairs/mk__rfc8463-example.msg.ews.eml, ''",
    "exchange/pairs/mk__gmail.msg.orig.eml, INTACT",
    "exchange/pairs/mk__multipart-no-end-boundary.msg.orig.eml, INTACT",
    "exchange/pairs/mk__related.msg.orig.eml, INTACT",
    "exchange/pairs/mp-thirdparty__015.orig.eml, INTACT INTACT",
    "digest/corpus/handmade/16-empty-body.orig.eml, INTACT",
    "digest/corpus/handmade/07-alternative.orig.eml, BROKEN",
    "digest/corpus/james-project/000058.eml, INTACT",
    "digest/corpus/james-project/000091.eml, BROKEN",
    "digest/corpus/rspamd/000016.eml, INTACT BROKEN",
    "digest/corpus/rspamd/000040.eml, INTACT",
    "digest/corpus/rspamd/000061.eml, INTACT",
    "digest/corpus/rspamd/000092.eml, INTACT INTACT",
    "digest/corpus/sisimai/000201.eml, BROKEN"
  })
  void bodyOfRealMailIsHeldAgainstItsSignatures(String file, String checks) throws IOException {
    byte[] mail = read(file);

    assertThat(dkim(Digesting.of(mail))).isEqualTo(checks);
    assertThat(dkim(inPieces(mail))).isEqualTo(checks);
    assertThat(dkim(Digesting.of(withLineFeeds(mail)))).isEqualTo(checks);
  }

  private static byte[] withLineFeeds(byte[] mail) {
    return new String(mail, StandardCharsets.ISO_8859_1)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static ItemDigest inPieces(byte[] mail) throws IOException {
    return Digesting.digester().content(STORED, new InPieces(mail, () -> 7));
  }

  @Test
  void oneOctetOtherwiseIsFound() throws IOException {
    byte[] mail = read("exchange/pairs/mk__related.msg.orig.eml");
    mail[mail.length - 10] ^= 1;

    assertThat(dkim(Digesting.of(mail))).isEqualTo("BROKEN");
  }

  @Test
  void signatureOfAnEmbeddedMessageIsNotTheItems() throws IOException {
    String mail = new String(read("digest/corpus/rspamd/000040.eml"), StandardCharsets.ISO_8859_1);

    assertThat(transport(of("Content-Type: message/rfc822\r\n\r\n" + CLEAR + mail))).isEmpty();
  }

  @Test
  void octetsThatWereWrittenAnewAreHeldAgainstNoSignature() throws IOException {
    String signed =
        new String(read("digest/corpus/rspamd/000040.eml"), StandardCharsets.ISO_8859_1);
    byte[] mail = (CLEAR + signed).getBytes(StandardCharsets.ISO_8859_1);
    ItemDigest item =
        Digesting.digester().ofOctetsWrittenAnew().content(STORED, mail, 0, mail.length);

    assertThat(dkim(item)).isEmpty();
    assertThat(item.protection().has(fact -> fact.mechanism() == Mechanism.TRACE)).isTrue();
  }

  @Test
  void signatureOverTheBodyProtectsNoContent() throws IOException {
    ItemDigest item = Digesting.of(read("digest/corpus/rspamd/000040.eml"));

    assertThat(item.protection().isSigned()).isFalse();
    assertThat(item.protection().state()).isEqualTo(ProtectionState.CLEAR);
  }

  @Test
  void hopWithinTheOwnDomainsIsTold() {
    assertThat(transport(of(CLEAR + "Subject: x\r\n\r\nHello\r\n")))
        .containsExactly(hop(Mechanism.TRACE, ProtectionState.CLEAR));
    assertThat(transport(of("Subject: x\r\n\r\nHello\r\n"))).isEmpty();
  }

  @Test
  void withoutOwnDomainsTraceHeadersAreOnlySeen() {
    byte[] mail = (CLEAR + "\r\n").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(transport(Digesting.of(mail)))
        .containsExactly(hop(Mechanism.TRACE, ProtectionState.UNKNOWN));
  }

  @Test
  void headerThatIsKeptBesideTheMessageIsReadLikeItsOwn() {
    Digester digester = digester();
    ProtectionFact clear = hop(Mechanism.TRACE_APART, ProtectionState.CLEAR);

    assertThat(digester.traceApart(CLEAR + "Subject: x\r\n\r\n")).containsExactly(clear);
    assertThat(digester.traceApart(CLEAR.replace("\r", ""))).containsExactly(clear);
    assertThat(
            digester.traceApart("Microsoft Mail Internet Headers Version 2.0\r\n" + CLEAR + "\r\n"))
        .containsExactly(clear);
    assertThat(digester.traceApart("Subject: x\r\n\r\n" + CLEAR)).isEmpty();
    assertThat(digester.traceApart("")).isEmpty();
  }

  private static Digester digester() {
    return new Digester(
        Keyring.of(new byte[32]), Recent.none(), OwnDomains.of(Set.of("own.example")));
  }

  private static ItemDigest of(String mail) {
    byte[] octets = mail.getBytes(StandardCharsets.ISO_8859_1);
    return digester().content(STORED, octets, 0, octets.length);
  }

  private static List<ProtectionFact> transport(ItemDigest item) {
    return item.protection().all(fact -> !fact.isOfContent());
  }

  private static String dkim(ItemDigest item) {
    return item.protection().all(fact -> fact.mechanism() == Mechanism.DKIM).stream()
        .map(ProtectionFact::check)
        .map(Check::name)
        .collect(Collectors.joining(" "));
  }

  private static ProtectionFact hop(Mechanism where, ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.TRANSPORT, where, state);
  }

  private static byte[] read(String file) throws IOException {
    String path = "/org/muster/connectors/" + file;
    try (InputStream in = Objects.requireNonNull(PassageTest.class.getResourceAsStream(path))) {
      return in.readAllBytes();
    }
  }
}
