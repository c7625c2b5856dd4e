package org.muster.jobs.bench;

import java.util.SplittableRandom;

/** Text that says nothing, with the words, accents and line lengths of office mail. */
record Prose(SplittableRandom random) {

  private static final String[] WORDS =
      ("the of and to in for is on that by this with you it not or be are from at as your all have"
              + " new more an was we will can us about if page my has no our one do time they site up"
              + " may what which their use any there see only so his when here who also now help get"
              + " clinic ward result sample appointment referral letter discharge summary patient"
              + " café naïve Zürich résumé coöperate £25 10°C meeting agenda minutes budget")
          .split(" ");

  private static final String STYLE = "margin:0cm;font-size:11.0pt;font-family:\"Calibri\"";

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  String sentence(int words) {
    StringBuilder text = new StringBuilder(words * 7);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }

  /** Lines of about 70 characters, at least so many characters in all. */
  String plain(int characters) {
    StringBuilder text = new StringBuilder(characters + 100);
    while (text.length() < characters) {
      text.append(sentence(12)).append(random.nextInt(6) == 0 ? ".\n\n" : "\n");
    }
    return text.toString();
  }

  /** As office programs write it: more markup than text. */
  String html(int characters) {
    StringBuilder text = new StringBuilder(characters + 400).append("<html><head><style>\n");
    text.append("p.MsoNormal {").append(STYLE).append(";}\n</style></head><body lang=\"EN-GB\">\n");
    while (text.length() < characters) {
      text.append("<p class=\"MsoNormal\" style=\"").append(STYLE.replace('"', '\'')).append("\">");
      text.append("<span style=\"color:#1F497D\">").append(sentence(20)).append("</span>&nbsp;");
      if (random.nextInt(5) == 0) {
        text.append("<a href=\"https://intranet.source.example/").append(random.nextInt(1000));
        text.append("?from=mail&amp;id=1\">").append(sentence(2)).append("</a>");
      }
      text.append("<o:p></o:p></p>\n");
    }
    return text.append("</body></html>\n").toString();
  }

  byte[] octets(int count) {
    byte[] octets = new byte[count];
    random.nextBytes(octets);
    return octets;
  }
}
