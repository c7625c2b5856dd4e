package org.muster.jobs.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a perfect small wave; tests change what they are about. */
record WaveFolder(Path path) {

  static final String PERFECT =
      """
      wave: 2009-W04
      key: file:audit.key
      source:
        type: maildir
        path: source
      target:
        type: maildir
        path: target
      mailboxes: list.csv
      """;

  static WaveFolder in(Path path) {
    WaveFolder folder = new WaveFolder(path);
    try {
      Files.createDirectories(path.resolve("source"));
      Files.createDirectories(path.resolve("target"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder
        .with("audit.key", "0123456789abcdef0123456789abcdef\n")
        .with("list.csv", "source,target\nanna,anna.new\n")
        .with("wave.yaml", PERFECT);
  }

  WaveFolder with(String name, String text) {
    return with(name, text, StandardCharsets.UTF_8);
  }

  WaveFolder with(String name, String text, Charset charset) {
    try {
      Files.write(path.resolve(name), text.getBytes(charset));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Wave read() throws ConfigurationException {
    return WaveReader.read(path.resolve("wave.yaml"));
  }

  /** Problems without the folder's name. */
  List<String> problems() {
    try {
      read();
      return List.of();
    } catch (ConfigurationException e) {
      return e.problems().stream()
          .map(p -> p.toString().replace(path.toString() + "/", ""))
          .toList();
    }
  }
}
