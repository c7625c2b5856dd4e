package org.muster.jobs.demo;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way in which a mover spoils what a message says.
 *
 * @param damage in words
 * @param kind the template of the message it is done to
 * @param change from the message's octets to those on the target
 * @param rules that must each report it
 */
record Alteration(String damage, String kind, UnaryOperator<String> change, List<String> rules) {

  /** Each of them once; all but the last make content differ. */
  static final List<Alteration> CONTENT =
      List.of(
          of("octets of an attachment", "attachment", Alteration::flipOctets, "FID-001"),
          of("an inline image", "inline", Alteration::flipOctets, "FID-001"),
          of(
              "attachment dropped",
              "attachment",
              m -> m.replaceAll("(?s)--mix-\\d+\nContent-Type: text/csv.*?\n(--mix-\\d+--)", "$1"),
              "FID-001",
              "FID-002"),
          of(
              "words of the text",
              "plain",
              m -> m.replace("Please confirm", "Do not go"),
              "FID-003"),
          of("characters", "latin1", m -> m.replaceAll("[\\xA0-\\xFF]", "?"), "FID-004", "FID-008"),
          of("recipient", "plain", m -> m.replaceFirst("\nTo: ", "\nTo: x@y.example, "), "FID-005"),
          of(
              "sender",
              "reply",
              m -> m.replaceFirst("\nFrom: (.*)<\\S+@", "\nFrom: $1<other@"),
              "FID-005"),
          of("Bcc shown", "bounce", m -> m.replace("\nTo:", "\nBcc: z@y.example\nTo:"), "FID-006"),
          of(
              "sent date",
              "signed",
              m -> m.replaceFirst("\nDate: (.*):\\d\\d:", "\nDate: $1:59:"),
              "FID-007"),
          of("subject", "calendar", m -> m.replaceFirst("Subject: ", "Subject: [EXT] "), "FID-008"),
          of("encrypted octets", "enveloped", Alteration::flipOctets, "FID-011"),
          of("encrypted octets", "pgp", Alteration::flipOctets, "FID-011"),
          of("embedded message", "nested", m -> m.replace("to the", "not to the"), "FID-012"),
          of("importance", "reply", m -> m.replace("\nImportance: high", ""), "FID-018"),
          of(
              "link",
              "alternative",
              m -> m.replace("D\"https://news", "D\"https://safe"),
              "FID-003",
              "FID-017"));

  private static Alteration of(
      String damage, String kind, UnaryOperator<String> change, String... rules) {
    return new Alteration(damage, kind, change, List.of(rules));
  }

  /**
   * Exchanges letters in the middle of the longest Base64 line, so that all of it still decodes.
   */
  private static String flipOctets(String message) {
    List<String> lines = message.lines().filter(line -> line.matches("[A-Za-z0-9+/]{72}")).toList();
    String line = lines.get(lines.size() / 2);
    String flipped =
        line.substring(0, 30) + (line.charAt(30) == 'A' ? 'B' : 'A') + line.substring(31);
    return message.replace(line, flipped);
  }
}
