package org.muster.rules.mail;

/** Which end of the migration something was read from. */
public enum Side {
  SOURCE("source"),
  TARGET("target");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** As messages and wave files name it. */
  public String word() {
    return word;
  }
}
