package org.muster.connectors.digest;

/** Protocol words: only A to Z have another case, in every locale. */
final class Ascii {

  private Ascii() {}

  static String lower(String word) {
    int at = 0;
    while (at < word.length() && !isUpper(word.charAt(at))) {
      at++;
    }
    if (at == word.length()) {
      return word;
    }
    char[] chars = word.toCharArray();
    for (; at < chars.length; at++) {
      if (isUpper(chars[at])) {
        chars[at] = (char) (chars[at] + ('a' - 'A'));
      }
    }
    return new String(chars);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
