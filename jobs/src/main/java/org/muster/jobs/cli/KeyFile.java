package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A key file: 32 random octets in Base64 on one line, for the owner's eyes only. */
public final class KeyFile {

  private static final int OCTETS = 32;

  private KeyFile() {}

  /** Makes a new key; never overwrites, since a key that is lost makes its evidence useless. */
  public static void create(Path file) throws UsageException {
    byte[] key = new byte[OCTETS];
    new SecureRandom().nextBytes(key);
    try {
      Files.createFile(file, ownerOnly());
      Files.write(
          file,
          (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII));
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(
          "Cannot make key '%s': the file exists (keys are never overwritten)".formatted(file), e);
    } catch (IOException e) {
      throw new UsageException(
          "Cannot make key '%s': its directory is not there or not writable".formatted(file), e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
  }
}
