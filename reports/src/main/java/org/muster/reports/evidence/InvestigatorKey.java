package org.muster.reports.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The AES-256 key that opens the private tree; destroying it destroys that tree alone. Its file
 * holds it in base64, which is how DuckDB wants it.
 */
public final class InvestigatorKey {

  /** Octets of a key. */
  public static final int OCTETS = 32;

  private final byte[] octets;

  private InvestigatorKey(byte[] octets) {
    this.octets = octets;
  }

  public static InvestigatorKey of(byte[] octets) {
    if (octets.length != OCTETS || Arrays.equals(octets, new byte[OCTETS])) {
      throw invalid(null);
    }
    return new InvestigatorKey(octets.clone());
  }

  /** Reads the base64 form, white space round it ignored. */
  public static InvestigatorKey parse(String base64) {
    try {
      return of(Base64.getDecoder().decode(base64.strip()));
    } catch (IllegalArgumentException e) {
      throw invalid(e);
    }
  }

  private static IllegalArgumentException invalid(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "Invalid investigator key (must be base64 of %d random octets; make one with 'muster keygen --investigator FILE')"
            .formatted(OCTETS),
        cause);
  }

  /** Makes a key and its file, which only its owner may read; never overwrites one. */
  public static InvestigatorKey make(Path file) throws IOException {
    byte[] octets = new byte[OCTETS];
    new SecureRandom().nextBytes(octets);
    InvestigatorKey key = new InvestigatorKey(octets);
    write(file, key.base64() + "\n");
    return key;
  }

  public static InvestigatorKey read(Path file) throws IOException {
    try {
      return parse(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new IOException("Cannot read investigator key: '%s' does not exist".formatted(file), e);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage() + ": '" + file + "'", e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try (var channel = Files.newByteChannel(file, options, mode)) {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      throw new IOException(
          "Cannot make investigator key: '%s' exists (name a new file)".formatted(file), e);
    }
  }

  /** Names this key without giving it away: 16 hexadecimal digits. */
  public String id() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update("org.muster/investigator".getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(sha.digest(octets), 0, 8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot use SHA-256: every Java has it", e);
    }
  }

  byte[] octets() {
    return octets.clone();
  }

  String base64() {
    return Base64.getEncoder().encodeToString(octets);
  }

  /** The key's id, never the key. */
  @Override
  public String toString() {
    return "InvestigatorKey[" + id() + "]";
  }
}
