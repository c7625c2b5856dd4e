package org.muster.jobs.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import org.muster.connectors.SecretReference;

/** Finds what a wave file refers to; relative paths are relative to its folder. */
record Paths(Path folder) {

  Path any(String text) {
    String path = text.startsWith("file:") ? text.substring(5) : text;
    try {
      return folder.resolve(path).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("'%s' (must be a path)".formatted(text), e);
    }
  }

  Path file(String text) {
    Path path = any(text);
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new IllegalArgumentException("'%s' (no readable file is there)".formatted(path));
    }
    return path;
  }

  /** A file of X.509 certificates in PEM form. */
  Path certificates(String text) {
    Path path = file(text);
    try (InputStream pem = Files.newInputStream(path)) {
      if (!CertificateFactory.getInstance("X.509").generateCertificates(pem).isEmpty()) {
        return path;
      }
    } catch (IOException | CertificateException e) {
      throw new IllegalArgumentException(noCertificates(path), e);
    }
    throw new IllegalArgumentException(noCertificates(path));
  }

  private static String noCertificates(Path path) {
    return "'%s' (holds no certificates in PEM form)".formatted(path);
  }

  Path directory(String text) {
    Path path = any(text);
    if (!Files.isDirectory(path)) {
      throw new IllegalArgumentException("'%s' (no directory is there)".formatted(path));
    }
    return path;
  }

  /** A file, or a directory of files. */
  Path fileOrDirectory(String text) {
    return Files.isDirectory(any(text)) ? directory(text) : file(text);
  }

  /** A reference to a secret that is there; what it is, is forgotten at once. */
  SecretReference secret(String text) {
    SecretReference reference = reference(text);
    try {
      reference.octets();
      return reference;
    } catch (IOException e) {
      throw new IllegalArgumentException("secret not found: " + e.getMessage(), e);
    }
  }

  private SecretReference reference(String text) {
    try {
      return SecretReference.parse(text, folder);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "not shown (must be a reference, file:PATH or env:NAME; a secret itself does not belong here)",
          e);
    }
  }
}
