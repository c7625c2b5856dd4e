package org.muster.reports.view.screen;

import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;

/** Whether words are coloured; no meaning is in colour alone. */
public enum Ink {
  PLAIN,
  /** ECMA-48 colours, for a terminal. */
  COLOUR;

  private static final String RESET = "\u001b[0m";

  String heading(String text) {
    return dressed("1", text);
  }

  String of(Grade grade, String text) {
    return switch (grade) {
      case PASS -> dressed("1;97;42", text);
      case REVIEW -> dressed("1;30;43", text);
      case FAIL -> dressed("1;97;41", text);
      case INCOMPLETE -> dressed("1;97;45", text);
    };
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case CRITICAL -> dressed("1;31", text);
      case HIGH -> dressed("31", text);
      case MEDIUM -> dressed("33", text);
      case LOW, INFO -> text;
    };
  }

  private String dressed(String codes, String text) {
    return this == PLAIN ? text : "\u001b[" + codes + 'm' + text + RESET;
  }
}
