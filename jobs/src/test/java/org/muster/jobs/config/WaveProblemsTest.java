package org.muster.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveProblemsTest {

  @TempDir Path path;

  @Test
  void allProblemsOfBothFilesAreReportedTogetherWithFileAndLine() {
    assertThat(
            WaveFolder.in(path)
                .with(
                    "wave.yaml",
                    """
                    wave: W1
                    keys: file:audit.key
                    source:
                      type: imap
                      hots: mail.example
                      port: 99999
                      login: { user: auditor, password: hunter2, as: sasl-authzid }
                    target: { type: maildir, path: nowhere }
                    mailboxes: list.csv
                    """)
                .with("list.csv", "source,target\nanna,a\nANNA,b\nbert\n")
                .problems())
        .containsExactly(
            "wave.yaml:1: Cannot find key 'key' (is required)",
            "wave.yaml:2: Unknown key 'keys' (did you mean 'key'?)",
            "wave.yaml:4: Cannot find key 'source.host' (is required)",
            "wave.yaml:5: Unknown key 'source.hots' (did you mean 'host'?)",
            "wave.yaml:6: Invalid source.port: '99999' (must be 1 to 65535)",
            "wave.yaml:7: Invalid source.login.password: not shown (must be a reference, file:PATH"
                + " or env:NAME; a secret itself does not belong here)",
            "wave.yaml:8: Invalid target.path: 'nowhere' (no directory is there)",
            "list.csv:3: Invalid source: 'ANNA' (is listed already on line 2)",
            "list.csv:4: Cannot read the row: 1 columns (the heading has 2)");
  }

  @Test
  void rateMustBeOneAndEnoughForEachConnection() {
    assertThat(rate("2 MB"))
        .contains("octets-per-second: '2 MB' (must be a number of octets such as 500K or 2M)");
    assertThat(rate("0K")).contains("'0K' (must be a number of octets such as 500K or 2M)");
    assertThat(rate("7K"))
        .contains("octets-per-second: '7000' (must be 1000 or more for each of 8 connections)");
  }

  private String rate(String value) {
    String source = "source: { type: imap, octets-per-second: %s }\n".formatted(value);
    return WaveFolder.in(path).with("wave.yaml", source).problems().stream()
        .filter(problem -> problem.contains("octets-per-second"))
        .findFirst()
        .orElse("");
  }

  @Test
  void ownDomainsMustBeDomains() {
    String policy = "policy: { own-domains: [ trust.example, uk, 'a b.example', '*.example' ] }\n";

    assertThat(WaveFolder.in(path).with("wave.yaml", WaveFolder.PERFECT + policy).problems())
        .containsExactly(
            "wave.yaml:10: Invalid policy.own-domains: 'uk' (must be a domain such as"
                + " hospital.example)",
            "wave.yaml:10: Invalid policy.own-domains: 'a b.example' (must be a domain such as"
                + " hospital.example)",
            "wave.yaml:10: Invalid policy.own-domains: '*.example' (must be a domain such as"
                + " hospital.example)");
    assertThat(
            WaveFolder.in(path)
                .with("wave.yaml", WaveFolder.PERFECT + "policy: { own-domains: trust.example }\n")
                .problems())
        .containsExactly(
            "wave.yaml:10: Invalid policy.own-domains: no list (must be like [ a, b ])");
  }

  @Test
  void missingFilesAndSecretsAreNamed() {
    assertThat(
            WaveFolder.in(path)
                .with(
                    "wave.yaml",
                    WaveFolder.PERFECT.replace("audit.key", "no.key").replace("list.csv", "no.csv"))
                .problems())
        .containsExactly(
            "wave.yaml:2: Invalid key: secret not found: Cannot read secret file:no.key: no such"
                + " file",
            "wave.yaml:9: Invalid mailboxes: 'no.csv' (no readable file is there)");
  }

  @Test
  void folderMapThatMergesTwoFoldersMustSayThatItDoes() {
    String map = "folders: { map: { Trash: Bin, Rubbish: bin } }\n";

    assertThat(WaveFolder.in(path).with("wave.yaml", WaveFolder.PERFECT + map).problems())
        .containsExactly(
            "wave.yaml:10: Invalid folders.map: 'Trash' and 'Rubbish' both go to 'bin' (two folders"
                + " would merge; say folders.merge: true if they did)");
    assertThat(
            WaveFolder.in(path)
                .with("wave.yaml", WaveFolder.PERFECT + map.replace("{ map", "{ merge: true, map"))
                .problems())
        .isEmpty();
  }

  @Test
  void exchangeIsFoundByItsUrlOrByAutodiscover() {
    String login = "login: { password: 'file:audit.key' }, ";
    assertThat(exchangeProblems(login + "autodiscover: autodiscover.target.example")).isEmpty();
    assertThat(exchangeProblems(login + "autodiscover: h.example, url: https://h.example/EWS"))
        .containsExactly(
            "wave.yaml:4: Invalid url: autodiscover finds it (must be one of the two)");
    assertThat(exchangeProblems(login + "autodiscover: 'https://h.example/'"))
        .containsExactly(
            "wave.yaml:4: Invalid autodiscover: 'https://h.example/' (must be the host to"
                + " ask, like autodiscover.target.example)");
  }

  @Test
  void exchangeNeedsItsUrlAndALogin() {
    assertThat(exchangeProblems(""))
        .containsExactly(
            "wave.yaml:4: Cannot find key 'source.url' (is required)",
            "wave.yaml:4: Cannot find key 'login' (must be { user, password, as, scheme })");
    assertThat(exchangeProblems("url: mail.example, login: { password: 'file:audit.key' }"))
        .containsExactly(
            "wave.yaml:4: Invalid source.url: 'mail.example' (must be like"
                + " https://mail.target.example/EWS/Exchange.asmx)");
    assertThat(
            exchangeProblems(
                "url: https://h/EWS, version: Exchange2003, login: { password: 'file:audit.key' }"))
        .singleElement()
        .asString()
        .startsWith("wave.yaml:4: Invalid source.version: 'Exchange2003' (must be one of ")
        .contains("Exchange2007_SP1, Exchange2010");
  }

  @Test
  void exchangeInClearMustBeAllowed() {
    String inClear = "url: http://h/EWS, login: { password: 'file:audit.key' }";

    assertThat(exchangeProblems(inClear))
        .singleElement()
        .asString()
        .startsWith("wave.yaml:4: Invalid url: 'http://h/EWS' (passwords and mail would travel");
    assertThat(exchangeProblems("allow-plaintext: true, " + inClear)).isEmpty();
  }

  @Test
  void whoLogsInToExchangeMustFitTheFormOfLogin() {
    String login = "url: https://h/EWS, login: { password: 'file:audit.key', %s }";

    assertThat(exchangeProblems(login.formatted("as: impersonation")))
        .containsExactly("wave.yaml:4: Cannot find key 'login.user' (must name who logs in)");
    assertThat(exchangeProblems(login.formatted("as: impersonation, user: svc"))).isEmpty();
    assertThat(exchangeProblems(login.formatted("as: delegate, scheme: oauth"))).isEmpty();
    assertThat(exchangeProblems(login.formatted("user: svc")))
        .singleElement()
        .asString()
        .startsWith("wave.yaml:4: Invalid login.user: 'svc' (with 'as: self' each mailbox");
    assertThat(exchangeProblems(login.formatted("user: svc, scheme: oauth")))
        .singleElement()
        .asString()
        .startsWith("wave.yaml:4: Invalid login.user: 'svc' (the token says who logs in");
  }

  private List<String> exchangeProblems(String keys) {
    return WaveFolder.in(path)
        .with(
            "wave.yaml",
            WaveFolder.PERFECT.replaceFirst(
                "source:\n  type: maildir\n  path: source",
                "source:\n  { type: ews, %s }".formatted(keys)))
        .problems();
  }

  @Test
  void variantsOfMboxAreNamed() {
    assertThat(
            WaveFolder.in(path)
                .with(
                    "wave.yaml",
                    WaveFolder.PERFECT.replaceFirst(
                        "type: maildir", "type: mbox\n  from-quoting: mboxdr"))
                .problems())
        .containsExactly(
            "wave.yaml:5: Invalid source.from-quoting: 'mboxdr' (did you mean 'mboxrd'?)");
  }

  @Test
  void authoritiesAreReadBeforeAnyServerIsAsked() {
    String imap =
        WaveFolder.PERFECT.replaceFirst(
            "type: maildir\n  path: source",
            "type: imap\n  host: h\n  ca: audit.key\n  login: { password: 'file:audit.key' }");

    assertThat(WaveFolder.in(path).with("wave.yaml", imap).problems())
        .singleElement()
        .asString()
        .startsWith("wave.yaml:6: Invalid source.ca: ")
        .endsWith("audit.key' (holds no certificates in PEM form)");
  }

  @Test
  void whoLogsInMustFitTheFormOfLogin() {
    assertThat(loginProblems("password: 'file:audit.key', user: a, as: xoauth2"))
        .singleElement()
        .asString()
        .startsWith(
            "wave.yaml:6: Invalid login.user: with 'as: xoauth2' the token says who logs in");
    assertThat(loginProblems("password: 'file:audit.key', user: a, as: self"))
        .singleElement()
        .asString()
        .startsWith("wave.yaml:6: Invalid login.user: with 'as: self'");
    assertThat(loginProblems("password: 'file:audit.key', as: proxyauth"))
        .containsExactly(
            "wave.yaml:6: Cannot find key 'login.user' (must name who logs in as others)");
    assertThat(loginProblems("password: 'file:audit.key', as: oauth"))
        .singleElement()
        .asString()
        .startsWith("wave.yaml:6: Invalid source.login.as: 'oauth' (")
        .contains("xoauth2");
  }

  @Test
  void tlsVersionAndCompressionAreChosenFromWhatThereIs() {
    assertThat(
            imapProblems(
                "tls-minimum: SSLv3\n  compress: maybe\n  login: { password: 'file:audit.key' }"))
        .containsExactly(
            "wave.yaml:6: Invalid source.tls-minimum: 'SSLv3' (must be TLSv1.0, TLSv1.1, TLSv1.2 or"
                + " TLSv1.3)",
            "wave.yaml:7: Invalid source.compress: 'maybe' (must be true or false)");
  }

  private List<String> loginProblems(String login) {
    return imapProblems("login: { " + login + " }");
  }

  private List<String> imapProblems(String lines) {
    String imap =
        WaveFolder.PERFECT.replaceFirst(
            "type: maildir\n  path: source", "type: imap\n  host: h\n  " + lines);
    return WaveFolder.in(path).with("wave.yaml", imap).problems();
  }

  @Test
  void plaintextIsRefusedUnlessAllowed() {
    String imap =
        WaveFolder.PERFECT.replaceFirst(
            "type: maildir\n  path: source",
            "type: imap\n  host: h\n  tls: none\n  login: { password: 'file:audit.key' }");

    assertThat(WaveFolder.in(path).with("wave.yaml", imap).problems())
        .singleElement()
        .asString()
        .startsWith("wave.yaml:6: Invalid tls: 'none'");
    assertThat(
            WaveFolder.in(path)
                .with("wave.yaml", imap.replace("tls: none", "tls: none\n  allow-plaintext: true"))
                .problems())
        .isEmpty();
  }

  @Test
  void whatIsNoYamlIsReportedWithItsLine() {
    assertThat(WaveFolder.in(path).with("wave.yaml", "wave: W1\nkey: [\n").problems())
        .singleElement()
        .asString()
        .startsWith("wave.yaml:2: Cannot read the file: it is not YAML (while parsing");
    assertThat(WaveFolder.in(path).with("wave.yaml", "").problems())
        .containsExactly("wave.yaml: Cannot read the file: it is empty");
    assertThat(WaveFolder.in(path).with("wave.yaml", "just text").problems())
        .singleElement()
        .asString()
        .contains("it has no keys");
  }

  @Test
  void repeatedKeyIsNoChoice() {
    assertThat(WaveFolder.in(path).with("wave.yaml", WaveFolder.PERFECT + "wave: W2\n").problems())
        .containsExactly("wave.yaml:10: Invalid key: 'wave' (is here twice)");
  }
}
