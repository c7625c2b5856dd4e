package org.muster.rules.forecast;

/** What targets do not keep as it is. */
public enum Loss {
  TOO_LARGE("larger than the target takes"),
  LONG_LINE("a line longer than the target takes"),
  SLASH("a slash in the folder's name"),
  OUTER_BLANK("a blank at an end of the folder's name"),
  CASE_MERGE("folders whose names differ in case only"),
  RESERVED_NAME("a folder's name that the target has for itself"),
  TOO_DEEP("a folder deeper than the target takes");

  private final String meaning;

  Loss(String meaning) {
    this.meaning = meaning;
  }

  /** In words for a reader of a plan. */
  public String meaning() {
    return meaning;
  }
}
