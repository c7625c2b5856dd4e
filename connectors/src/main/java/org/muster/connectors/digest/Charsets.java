package org.muster.connectors.digest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Charsets by the names that mail gives them. A name is taken for the superset that writers mean by
 * it, as browsers do (WHATWG Encoding section 4.2).
 */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("ansi_x3.4-1968", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("iso-8859-8-i", "windows-1255"),
          Map.entry("iso-8859-8-e", "windows-1255"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gb_2312-80", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("x-gbk", "gb18030"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
          Map.entry("utf8", "utf-8"),
          Map.entry("utf-16", "utf-16"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"));

  private static final Map<String, Optional<Charset>> KNOWN = new ConcurrentHashMap<>();
  private static final int NAMES_KEPT = 500;

  private Charsets() {}

  /** The charset meant by a name; empty if nobody here knows it. */
  static Optional<Charset> named(String name) {
    String plain = Ascii.lower(name.strip());
    Optional<Charset> known = KNOWN.get(plain);
    if (known == null) {
      known = find(MEANT.getOrDefault(plain, plain));
      if (KNOWN.size() < NAMES_KEPT) {
        KNOWN.put(plain, known);
      }
    }
    return known;
  }

  private static Optional<Charset> find(String name) {
    if (name.equals("utf-7") || name.equals("unicode-1-1-utf-7")) {
      return Optional.of(Utf7.INSTANCE);
    }
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(charset.equals(StandardCharsets.US_ASCII) ? WINDOWS_1252 : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
