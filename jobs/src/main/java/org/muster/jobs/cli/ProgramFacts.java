package org.muster.jobs.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.muster.connectors.MailStore;
import org.muster.reports.evidence.RunRecord;
import org.muster.rules.catalogue.Rule;

/** What program ran: hashes of its own files, one module after another. */
final class ProgramFacts {

  static final String VERSION = "0.1";

  private static final List<Class<?>> MODULES =
      List.of(Rule.class, MailStore.class, RunRecord.class, ProgramFacts.class);

  private ProgramFacts() {}

  static RunRecord.Program program() throws IOException {
    MessageDigest sha = sha256();
    for (Class<?> module : MODULES) {
      hash(place(module), sha);
    }
    return new RunRecord.Program(
        VERSION,
        HexFormat.of().formatHex(sha.digest()),
        Runtime.version().toString(),
        EnvironmentInformation.getVersion());
  }

  /** SHA-256 of files in the order given, as of {@code cat FILES | sha256sum}. */
  static String sha256(Path... files) throws IOException {
    MessageDigest sha = sha256();
    for (Path file : files) {
      sha.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  static String sha256(byte[] octets) {
    return HexFormat.of().formatHex(sha256().digest(octets));
  }

  private static void hash(Path place, MessageDigest sha) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sha.update(Files.readAllBytes(file));
      }
    }
  }

  private static Path place(Class<?> module) throws IOException {
    try {
      return Path.of(module.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("Cannot find the program's own files", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot use SHA-256: every Java has it", e);
    }
  }
}
