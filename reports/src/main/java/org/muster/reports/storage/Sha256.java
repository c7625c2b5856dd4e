package org.muster.reports.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 as {@code sha256sum} prints it. */
public final class Sha256 {

  private Sha256() {}

  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot use SHA-256: every Java has it", e);
    }
  }

  /** Of a text in UTF-8. */
  public static String of(String text) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(digest().digest(octets));
  }

  public static String of(Path file) throws IOException {
    MessageDigest sha = digest();
    try (InputStream in = Files.newInputStream(file);
        OutputStream hashing = new DigestOutputStream(OutputStream.nullOutputStream(), sha)) {
      in.transferTo(hashing);
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}
