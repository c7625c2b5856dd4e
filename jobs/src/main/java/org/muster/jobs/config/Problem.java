package org.muster.jobs.config;

import java.nio.file.Path;

/**
 * Something wrong with a file the user wrote.
 *
 * @param line from 1; 0 where it is about the file as a whole
 */
public record Problem(Path file, int line, String message) {

  /** {@code FILE:LINE: message}, as editors and terminals link it. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}
