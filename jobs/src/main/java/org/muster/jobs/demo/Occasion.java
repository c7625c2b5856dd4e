package org.muster.jobs.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.muster.connectors.digest.Digester;

/**
 * Why a message is written: who to whom, when, and a number that makes it unlike all others.
 *
 * @param number decides all that varies, so that each run makes the same wave
 */
record Occasion(Person from, Person to, int number, Instant sent) {

  private static final List<String> WORDS =
      List.of("Alder", "Beech", "Cedar", "Damson", "Elder", "Fir", "Gorse", "Hazel", "Iris");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(72, new byte[] {'\n'});

  Map<String, String> values() {
    String word = WORDS.get(number % WORDS.size());
    Map<String, String> values = new HashMap<>();
    values.put("from", from.toString());
    values.put("from.name", from.name());
    values.put("from.address", from.address());
    values.put("to", to.toString());
    values.put("to.name", to.name());
    values.put("to.address", to.address());
    values.put("date", DATE.format(sent));
    values.put("id", "demo.%d.%d@store.example".formatted(number, sent.getEpochSecond()));
    values.put("n", Integer.toString(number));
    values.put("digit", Integer.toString(number % 10));
    values.put("word", word);
    values.put("nhs", nhsNumber());
    values.put(
        "long",
        "Minutes %d of the board".formatted(number) + ", item on %s".formatted(word).repeat(12));
    values.put("base64text", LINES.encodeToString(minutes(word)));
    values.put("octets", LINES.encodeToString(octets(700 + 13 * (number % 40))));
    values.put(
        "signature",
        LINES.encodeToString(sealed().signature(Digester.sha256().digest(order(word)))));
    values.put("envelope", LINES.encodeToString(sealed().enveloped(1_009)));
    values.put("weakenvelope", LINES.encodeToString(sealed().weaklyEnveloped(1_009)));
    values.put("openpgp", LINES.encodeToString(sealed().openPgp()));
    values.put("zip", LINES.encodeToString(sealed().zip()));
    return values;
  }

  private Sealed sealed() {
    return new Sealed(number);
  }

  /** The entity that {@code signed.eml} signs, as it travels. */
  private byte[] order(String word) {
    return "Content-Type: text/plain; charset=us-ascii\r\n\r\nOrder %d for the %s pharmacy.\r\n"
        .formatted(number, word)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] octets(int length) {
    byte[] all = new byte[length];
    new Random(number).nextBytes(all);
    return all;
  }

  private byte[] minutes(String word) {
    return "Minutes %d, ½ hour: the %s board met and agreed on everything.\n"
        .formatted(number, word)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A number of the test range 999 with its check digit (NHS Data Dictionary: modulus 11). */
  private String nhsNumber() {
    for (int n = number * 7; ; n++) {
      String digits = "999%06d".formatted(n % 1_000_000);
      int sum = 0;
      for (int i = 0; i < digits.length(); i++) {
        sum += (10 - i) * (digits.charAt(i) - '0');
      }
      int check = (11 - sum % 11) % 11;
      if (check != 10) {
        return digits + check;
      }
    }
  }
}
