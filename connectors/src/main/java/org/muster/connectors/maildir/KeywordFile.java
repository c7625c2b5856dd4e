package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.rules.mail.Flag;

/**
 * Dovecot's {@code dovecot-keywords}: which keyword a small letter in a file name stands for; line
 * {@code 0 $Forwarded} gives {@code a}.
 */
record KeywordFile(Map<Character, Flag> letters) {

  private static final Map<String, Flag> KEYWORDS =
      Map.of("$forwarded", Flag.FORWARDED, "$mdnsent", Flag.MDN_SENT);

  static KeywordFile of(Path directory) throws IOException {
    Map<Character, Flag> letters = new HashMap<>();
    try {
      Path file = directory.resolve("dovecot-keywords");
      for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
        String[] fields = line.split(" ", 2);
        Flag flag = fields.length < 2 ? null : KEYWORDS.get(fields[1].toLowerCase(Locale.ROOT));
        if (flag != null && fields[0].matches("\\d|1\\d|2[0-5]")) {
          letters.put((char) ('a' + Integer.parseInt(fields[0])), flag);
        }
      }
    } catch (NoSuchFileException e) {
      // no keywords were ever set in this folder
    }
    return new KeywordFile(letters);
  }

  Optional<Flag> flag(char letter) {
    return Optional.ofNullable(letters.get(letter));
  }
}
