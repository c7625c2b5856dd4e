package org.muster.connectors.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

class TraceFactsTest {

  private static final OwnDomains OWN = OwnDomains.of(Set.of("own.example", "Corp.Local"));

  private static final String INNER = "from a.own.example (a.own.example [192.0.2.7]) ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)) (No client certificate requested) by b.own.example (Postfix) with ESMTPS id 1 | TLS
          (using TLSv1 with cipher DHE-RSA-AES256-SHA (256/256 bits)) by b.own.example (Postfix) with ESMTP id 1 | TLS_1_0
          (using TLSv1.1 with cipher AES128-SHA (128/128 bits)) by b.own.example (Postfix) with ESMTPS id 1 | TLS_1_1
          (using TLSv1.2 with cipher RC4-SHA (128/128 bits)) by b.own.example (Postfix) with ESMTPS id 1 | TLS_WEAK_CIPHER
          (using TLSv1.2 with cipher AECDH-AES256-SHA (256/256 bits)) by b.own.example (Postfix) with ESMTPS id 1 | TLS
          (using SSLv3 with cipher DHE-RSA-AES256-SHA (256/256 bits)) by b.own.example (Postfix) with ESMTPS id 1 | SSL
          (using TLSv1) by b.own.example ([192.0.2.3]) with SMTP; Thu | TLS_1_0
          by b.own.example (Postfix) with ESMTPS id 1 | TLS_UNSTATED
          by b.own.example with ESMTPSA id 1 | TLS_UNSTATED
          by b.own.example with LMTPS id 1 | TLS_UNSTATED
          by b.own.example with UTF8SMTPSA id 1 | TLS_UNSTATED
          by b.own.example (8.13.8/8.13.8) with ESMTP id 1 (version=TLSv1/SSLv3 cipher=DHE-RSA-AES256-SHA bits=256 verify=NO); Thu | TLS_UNSTATED
          by b.own.example (8.12.11/8.12.11) with ESMTP id 1 (version=TLSv1/SSLv3 cipher=EDH-RSA-DES-CBC3-SHA bits=168 verify=NO); Thu | TLS_WEAK_CIPHER
          by b.own.example (8.12.11/8.12.11) with ESMTP id 1 (version=TLSv1/SSLv3 cipher=AES-X bits=56 verify=NO); Thu | TLS_WEAK_CIPHER
          by b.own.example (8.15.2/8.15.2) with ESMTPS id 1 (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NOT); Thu | TLS
          by b.own.example with esmtps (TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384:256) (Exim 4.92) id 1 | TLS
          by b.own.example with esmtps (TLSv1:DHE-RSA-AES256-SHA:256) (Exim 4.80) id 1 | TLS_1_0
          by b.own.example with esmtps (TLS-1.0:DHE_RSA_AES_256_CBC_SHA1:32) (Exim 4.69) id 1 | TLS_1_0
          by b.own.example with esmtps (TLS1.2:DHE_RSA_3DES_EDE_CBC_SHA1:192) (Exim 4.84) id 1 | TLS_WEAK_CIPHER
          by b.own.example with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.94) id 1 | TLS
          by b.own.example with esmtps (TLS1.2) tls TLS_RSA_WITH_RC4_128_SHA (Exim 4.94) id 1 | TLS_WEAK_CIPHER
          by b.own.example (192.0.2.8) with Microsoft SMTP Server (TLS) id 8.1.375.2; Thu | TLS_UNSTATED
          by b.own.example (192.0.2.8) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.1.1591.10; Thu | TLS
          by b.own.example (192.0.2.8) with Microsoft SMTP Server (version=TLS1_0, cipher=TLS_RSA_WITH_AES_256_CBC_SHA) id 15.1.1591.10 via Frontend Transport; Thu | TLS_1_0
          by b.own.example with ESMTPS id 1 (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Thu | TLS
          by b.own.example with ESMTP/TLS/DHE-RSA-AES256-SHA; Thu | TLS_UNSTATED
          by b.own.example with ESMTP/TLS/EXP-RC4-MD5; Thu | TLS_WEAK_CIPHER
          by b.own.example with DHE-RSA-AES256-SHA encrypted SMTP; 26 Nov | TLS_UNSTATED
          by b.own.example with RC4-SHA encrypted SMTP; 26 Nov | TLS_WEAK_CIPHER
          """)
  void tlsIsRead(String rest, Scheme scheme) {
    assertThat(of(INNER + rest)).containsExactly(tls(scheme));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by b.own.example (Postfix) with ESMTP id 1",
        "by b.own.example (Postfix) with SMTP id 1",
        "by b.own.example (8.14.4/8.14.4) with ESMTP id 1",
        "by b.own.example with esmtp (Exim 4.69) id 1",
        "by b.own.example (192.0.2.8) with Microsoft SMTP Server id 8.1.375.2; Thu",
        "by b.own.example (192.0.2.8)\r\n\twith Microsoft SMTP Server\r\n id 14.3.1; Thu"
      })
  void clearHopIsShownByProgramsThatWouldNameTls(String rest) {
    assertThat(of(INNER + rest)).containsExactly(hop(ProtectionState.CLEAR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by b.own.example with ESMTP id 1",
        "by b.own.example ([192.0.2.3]) with Microsoft SMTPSVC(7.5.7601.22751); Thu",
        "by b.own.example (Postfix) with LMTP id 1",
        "by b.own.example (iPlanet Messaging Server 5.2) with ESMTP id 1",
        "by b.own.example; Thu"
      })
  void whatIsNotShownIsNoProof(String rest) {
    assertThat(of(INNER + rest)).containsExactly(hop(ProtectionState.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from relay.own.example (unknown [192.0.2.7])",
        "from relay.own.example (mail.evil.example [192.0.2.7])",
        "from relay.own.example (a.own.example [192.0.2.7] (may be forged))",
        "from relay.own.example (10.0.0.1.evil.example [192.0.2.7])",
        "from [192.0.2.7] (helo=relay.own.example)",
        "from [192.0.2.7] (helo=[10.0.0.1])",
        "from unknown (HELO relay.own.example) (192.0.2.7)",
        "from own.example.evil.example (192.0.2.7)",
        "from localhost (localhost [127.0.0.1])",
        "from b.own.example (localhost [::1])",
        "from b.own.example",
        "(from someone@localhost)",
      })
  void hopFromElsewhereOrWithinAMachineIsNotJudged(String sender) {
    assertThat(of(sender + " by b.own.example (Postfix) with ESMTP id 1"))
        .containsExactly(hop(ProtectionState.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from pc (unknown [10.1.2.3])",
        "from pc (unknown [IPv6:fd00::12])",
        "from pc (user@a.own.example [192.0.2.7])",
        "from a.own.example ([192.0.2.7] helo=pc)",
        "from a.own.example (HELO pc) (192.0.2.7)",
        "from EX1.corp.local (192.0.2.7)",
        "from a.own.example. ([192.0.2.7])",
      })
  void hopFromAnOwnServerIsJudged(String sender) {
    assertThat(of(sender + " by b.own.example (Postfix) with ESMTP id 1"))
        .containsExactly(hop(ProtectionState.CLEAR));
  }

  @Test
  void nothingIsBelievedBelowTheFirstServerOfOthers() {
    String clear = INNER + "by b.own.example (Postfix) with ESMTP id 1";

    assertThat(of(clear, clear, "from a by relay.evil.example with SMTP", clear))
        .containsExactly(hop(ProtectionState.CLEAR), hop(ProtectionState.CLEAR));
    assertThat(of("from a by mx.own.example.evil.example with SMTP", clear))
        .containsExactly(hop(ProtectionState.UNKNOWN));
  }

  @Test
  void contentFilterOfTheSameMachineDoesNotEndTheTrust() {
    String filter =
        "from b.own.example ([127.0.0.1]) by localhost (b.own.example [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id 1";
    String back =
        "from localhost (localhost [127.0.0.1]) by b.own.example (Postfix) with ESMTP id 1";
    String clear = INNER + "by b.own.example (Postfix) with ESMTP id 1";

    assertThat(of(back, filter, clear)).containsExactly(hop(ProtectionState.CLEAR));
    assertThat(of(clear, filter, clear)).hasSize(1);
  }

  @Test
  void waysThatLeadOverNoNetworkAreNoHops() {
    assertThat(
            of(
                "from EX1.corp.local ([fe80::1%3]) by EX2.corp.local ([fe80::2%3]) with mapi id 15.1",
                "from user by b.own.example with local (Exim 4.92) id 1",
                "by b.own.example (Postfix, from userid 0) id 1",
                INNER + "by b.own.example with LMTP id 1"))
        .containsExactly(hop(ProtectionState.UNKNOWN));
  }

  @Test
  void withoutOwnDomainsOnlyThePresenceIsTold() {
    List<String> received = List.of(INNER + "by b.own.example (Postfix) with ESMTP id 1");

    assertThat(TraceFacts.of(received, OwnDomains.NONE, Mechanism.TRACE))
        .containsExactly(hop(ProtectionState.UNKNOWN));
    assertThat(TraceFacts.of(List.of(), OWN, Mechanism.TRACE)).isEmpty();
  }

  @Test
  void hostileFieldsEndInBoundedTime() {
    String open = "(".repeat(1 << 20);
    String colons = "from a ([" + ":0".repeat(1 << 19) + "]) by b.own.example (" + open;
    String blanks = "from a (" + " -".repeat(1 << 19) + ") by b.own.example";

    assertThat(of(open, colons, blanks)).hasSize(1);
    assertThat(of("", ";", ")", "from", "by", "with with with")).hasSize(1);
    assertThat(
            TraceFacts.of(
                Collections.nCopies(10_000, INNER + "by b.own.example (Postfix) with ESMTP id 1"),
                OWN,
                Mechanism.TRACE))
        .hasSizeLessThan(64);
  }

  private static List<ProtectionFact> of(String... received) {
    return TraceFacts.of(List.of(received), OWN, Mechanism.TRACE);
  }

  private static ProtectionFact tls(Scheme scheme) {
    return hop(ProtectionState.ENCRYPTED).under(scheme, 0);
  }

  private static ProtectionFact hop(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.TRANSPORT, Mechanism.TRACE, state);
  }
}
