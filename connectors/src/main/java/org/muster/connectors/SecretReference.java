package org.muster.connectors;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where a secret is kept, never the secret: {@code file:PATH} or {@code env:NAME}. Travels in job
 * graphs; resolved where the secret is used.
 *
 * @param name absolute path of a file, or name of an environment variable
 */
public record SecretReference(Kind kind, String name) implements Serializable {

  /** In a name, stands for the mailbox whose secret is meant. */
  public static final String MAILBOX = "{mailbox}";

  /** Where secrets may be kept. */
  public enum Kind {
    FILE,
    ENV
  }

  /**
   * Parses a reference.
   *
   * @param folder what relative paths are relative to
   * @throws IllegalArgumentException if it is no reference; the message does not repeat the text,
   *     which may be the secret itself
   */
  public static SecretReference parse(String text, Path folder) {
    if (text.startsWith("file:") && text.length() > 5) {
      Path file = folder.resolve(text.substring(5)).toAbsolutePath().normalize();
      return new SecretReference(Kind.FILE, file.toString());
    }
    if (text.startsWith("env:") && text.length() > 4) {
      return new SecretReference(Kind.ENV, text.substring(4));
    }
    throw new IllegalArgumentException(
        "Invalid secret: not shown (must be a reference: file:PATH or env:NAME; a secret itself does not belong in this file)");
  }

  /**
   * The reference for one mailbox; this one, unless its name holds {@value #MAILBOX}.
   *
   * @throws IllegalArgumentException if a mailbox that stands in the name is a path
   */
  public SecretReference forMailbox(String mailbox) {
    if (!name.contains(MAILBOX)) {
      return this;
    }
    if (mailbox.contains("/") || mailbox.startsWith(".")) {
      throw new IllegalArgumentException(
          "Invalid mailbox: '%s' (must be no path where it names a secret)".formatted(mailbox));
    }
    return new SecretReference(kind, name.replace(MAILBOX, mailbox));
  }

  /**
   * The secret's octets, without line ends after them.
   *
   * @throws IOException if there is no such file or variable, or it is empty
   */
  public byte[] octets() throws IOException {
    byte[] all = kind == Kind.FILE ? fileOctets() : variableOctets();
    int end = all.length;
    while (end > 0 && (all[end - 1] == '\n' || all[end - 1] == '\r')) {
      end--;
    }
    if (end == 0) {
      throw new IOException("Cannot use secret %s: it is empty".formatted(this));
    }
    return Arrays.copyOf(all, end);
  }

  /** The secret as text in UTF-8; as {@link #octets}. */
  public String text() throws IOException {
    return new String(octets(), StandardCharsets.UTF_8);
  }

  private byte[] fileOctets() throws IOException {
    try {
      return Files.readAllBytes(Path.of(name));
    } catch (NoSuchFileException e) {
      throw new IOException("Cannot read secret %s: no such file".formatted(this), e);
    } catch (IOException e) {
      throw new IOException("Cannot read secret %s: not readable".formatted(this), e);
    }
  }

  private byte[] variableOctets() throws IOException {
    String value = System.getenv(name);
    if (value == null) {
      throw new IOException("Cannot read secret %s: the variable is not set".formatted(this));
    }
    return value.getBytes(StandardCharsets.UTF_8);
  }

  /** The reference as it is written. */
  @Override
  public String toString() {
    return (kind == Kind.FILE ? "file:" : "env:") + name;
  }
}
