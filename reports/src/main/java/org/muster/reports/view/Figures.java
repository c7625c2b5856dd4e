package org.muster.reports.view;

import java.util.Locale;

/** Numbers as readers expect them: thousands apart, nouns in step, shares that never hide one. */
public final class Figures {

  private Figures() {}

  /** For example {@code 1,204}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** For example {@code +1,204}; zero has no sign. */
  public static String change(long number) {
    return (number > 0 ? "+" : "") + count(number);
  }

  /** For example {@code 1 mailbox}, {@code 2 mailboxes}. */
  public static String count(long number, String singular, String plural) {
    return count(number) + ' ' + (number == 1 ? singular : plural);
  }

  /** For example {@code 99.98 %}; only the whole is 100 % and only nothing is 0 %. */
  public static String share(long part, long whole) {
    if (whole == 0) {
      return "0 %";
    }
    double percent = 100.0 * part / whole;
    if (part != 0 && percent < 0.01) {
      return "<0.01 %";
    }
    if (part != whole && percent > 99.99) {
      return ">99.99 %";
    }
    String text = String.format(Locale.ROOT, "%.2f", percent);
    return text.replaceFirst("\\.?0+$", "") + " %";
  }
}
