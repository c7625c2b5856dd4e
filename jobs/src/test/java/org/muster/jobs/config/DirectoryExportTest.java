package org.muster.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.rules.wave.MailboxPair;

/** A list is used as Active Directory's own tools write it. */
class DirectoryExportTest {

  private static final String COLUMNS =
      "mailboxes: { file: list.csv, columns: { source: mail, target: PrimarySmtpAddress,"
          + " organisation: company, ref: employeeID, aliases: proxyAddresses } }";

  @TempDir Path path;

  @Test
  void powershellExportCsvIsRead() throws ConfigurationException {
    String text =
        """
        #TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser
        "DistinguishedName","mail","PrimarySmtpAddress","company","employeeID","proxyAddresses"
        "CN=Example\\, Anna,OU=Ward 1,DC=z1a,DC=example","anna@old.example","Anna.Example@new.example","Z1A","1001","SMTP:Anna.Example@new.example smtp:anna@old.example X400:c=GB;a= ;p=NHS"
        "CN=O'Bert ""Bo"" Bot,OU=Ward 2,DC=z1a,DC=example","bo@old.example","bo@new.example","Z1A","1002",""
        """
            .replace("\n", "\r\n");

    assertExport(WaveFolder.in(path).with("list.csv", "\uFEFF" + text, StandardCharsets.UTF_16LE));
  }

  @Test
  void csvdeExportIsRead() throws ConfigurationException {
    String text =
        """
        DN,objectClass,mail,PrimarySmtpAddress,company,employeeID,proxyAddresses
        "CN=Example\\, Anna,OU=Ward 1,DC=z1a,DC=example",user,anna@old.example,Anna.Example@new.example,Z1A,1001,SMTP:Anna.Example@new.example;smtp:anna@old.example;X500:/o=NHS/ou=1
        "CN=Bo Bot,OU=Ward 2,DC=z1a,DC=example",user,bo@old.example,bo@new.example,Z1A,1002,
        """
            .replace("\n", "\r\n");

    assertExport(WaveFolder.in(path).with("list.csv", text));
  }

  private static void assertExport(WaveFolder folder) throws ConfigurationException {
    Wave wave =
        folder.with("wave.yaml", WaveFolder.PERFECT.replace("mailboxes: list.csv", COLUMNS)).read();

    assertThat(wave.pairs())
        .extracting(MailboxPair::target, MailboxPair::organisation, MailboxPair::ref)
        .containsExactly(
            tuple("Anna.Example@new.example", "Z1A", "1001"),
            tuple("bo@new.example", "Z1A", "1002"));
    assertThat(wave.pairs().get(0).aliases())
        .contains("Anna.Example@new.example", "anna@old.example")
        .noneMatch(alias -> alias.contains("NHS"));
  }
}
