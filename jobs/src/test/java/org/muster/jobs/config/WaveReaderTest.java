package org.muster.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.Certificates;
import org.muster.connectors.mbox.FromQuoting;
import org.muster.connectors.trace.OwnDomains;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.settle.FolderMap;
import org.muster.rules.settle.Profile;

class WaveReaderTest {

  @TempDir Path folder;

  @Test
  void defaultsAreSafe() throws ConfigurationException {
    WaveFile wave = WaveFolder.in(folder).read().file();

    assertThat(wave.cutover()).isNull();
    assertThat(wave.investigatorKey()).isNull();
    assertThat(wave.source()).isEqualTo(new MailSystem.Maildir(folder.resolve("source"), 8));
    assertThat(wave.timeZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(wave.window()).isNull();
    assertThat(wave.folders()).isEqualTo(FolderMap.NONE);
    assertThat(wave.policy())
        .isEqualTo(
            new Policy("nhs-england", Severity.HIGH, null, OwnDomains.NONE, null, 10L << 20));
    assertThat(wave.rightsEnd()).isNull();
    assertThat(wave.out()).isEqualTo(folder.resolve("muster-2009-W04"));
  }

  @Test
  void everyKeyIsMapped() throws ConfigurationException, IOException {
    Path authority = Certificates.of(folder.resolve("tls"), "localhost").authority();
    WaveFile wave =
        WaveFolder.in(folder)
            .with("ca.pem", Files.readString(authority))
            .with("pw", "x")
            .with("trusted.csv", "x")
            .with("imapsync.log", "x")
            .with("investigator.key", "x")
            .with("wave.yaml", FULL)
            .read()
            .file();

    assertThat(wave)
        .isEqualTo(
            new WaveFile(
                "2009-W04",
                Instant.parse("2009-02-14T18:00:00Z"),
                file("audit.key"),
                file("investigator.key"),
                new MailSystem.Imap(
                    "mail.source.example",
                    1993,
                    MailSystem.Tls.STARTTLS,
                    true,
                    folder.resolve("ca.pem"),
                    new Login("auditor", file("pw"), Login.As.MASTER_USER),
                    3,
                    MailSystem.TlsVersion.V1_0,
                    true,
                    2_000_000L),
                new MailSystem.Maildir(folder.resolve("target"), 2),
                new ListFile(
                    folder.resolve("list.csv"),
                    Map.of(ListColumn.SOURCE, "source", ListColumn.TARGET, "target")),
                ZoneId.of("Europe/London"),
                new Window(LocalTime.of(19, 0), LocalTime.of(6, 0), ZoneId.of("Europe/London")),
                new FolderMap(
                    Map.of(
                        new FolderPath(List.of("Sent Messages")),
                        new FolderPath(List.of("Sent Items"))),
                    List.of("Trash/**")),
                Profile.EXCHANGE_2007_MIME,
                new Policy(
                    "nhs-england",
                    Severity.MEDIUM,
                    folder.resolve("trusted.csv"),
                    OwnDomains.of(Set.of("trust.example", "xn--mnchen-3ya.example")),
                    null,
                    50_000_000),
                LocalDate.of(2009, 3, 1),
                folder.resolve("imapsync.log"),
                folder.resolve("evidence")));
  }

  @Test
  void tokenNeedsNoUser() throws ConfigurationException {
    WaveFolder wave = WaveFolder.in(folder).with("token", "x");
    String imap = "type: imap\n  host: h\n  login: { password: 'file:token', as: xoauth2 }";

    MailSystem source =
        wave.with(
                "wave.yaml", WaveFolder.PERFECT.replaceFirst("type: maildir\n  path: source", imap))
            .read()
            .file()
            .source();
    assertThat(((MailSystem.Imap) source).login())
        .isEqualTo(new Login(null, file("token"), Login.As.XOAUTH2));
    assertThat(source.isPrivileged()).isTrue();
  }

  @Test
  void mailInFilesIsMapped() throws ConfigurationException {
    WaveFile wave =
        WaveFolder.in(folder)
            .with(
                "wave.yaml",
                WaveFolder.PERFECT
                    .replaceFirst(
                        "type: maildir",
                        "type: mbox\n  from-quoting: mboxcl2\n  from-zone: Europe/London")
                    .replaceFirst("type: maildir", "type: eml"))
            .read()
            .file();

    assertThat(wave.source())
        .isEqualTo(
            new MailSystem.Mbox(
                folder.resolve("source"), FromQuoting.MBOXCL2, ZoneId.of("Europe/London"), 8));
    assertThat(wave.target()).isEqualTo(new MailSystem.Eml(folder.resolve("target"), 8));
  }

  @Test
  void variantOfMboxIsFoundOutByDefault() throws ConfigurationException {
    WaveFile wave =
        WaveFolder.in(folder)
            .with("wave.yaml", WaveFolder.PERFECT.replaceFirst("type: maildir", "type: mbox"))
            .read()
            .file();

    assertThat(wave.source())
        .isEqualTo(
            new MailSystem.Mbox(folder.resolve("source"), FromQuoting.AUTO, ZoneOffset.UTC, 8));
  }

  private static final String FULL =
      """
      wave: 2009-W04
      cutover: 2009-02-14T18:00:00Z
      key: file:audit.key
      investigator-key: file:investigator.key
      source:
        type: imap
        host: mail.source.example
        port: 1993
        tls: starttls
        allow-plaintext: true
        ca: file:ca.pem
        login: { user: auditor, password: "file:pw", as: master-user }
        connections: 3
        tls-minimum: TLSv1.0
        compress: yes
        octets-per-second: 2M
      target:
        type: maildir
        path: target
        connections: 2
      mailboxes: { file: list.csv, columns: { source: source, target: target } }
      time-zone: Europe/London
      window: 19:00-06:00 Europe/London
      folders:
        map: { "Sent Messages": "Sent Items" }
        skip: [ "Trash/**" ]
        merge: false
      profile: exchange-2007-mime
      policy:
        framework: nhs-england
        fail-on: MEDIUM
        trusted-domains: trusted.csv
        own-domains: [ Trust.Example, "m\u00fcnchen.example" ]
        message-limit: 50M
      rights-end: 2009-03-01
      mover-log: imapsync.log
      out: evidence
      """;

  private SecretReference file(String name) {
    return new SecretReference(SecretReference.Kind.FILE, folder.resolve(name).toString());
  }
}
