package org.muster.connectors.digest;

import java.util.Optional;

/** Charsets by the numbers that Windows has for them. */
final class CodePages {

  private CodePages() {}

  /** The name by which MIME knows it; empty for one that mail is hardly written in. */
  static Optional<String> charset(int codePage) {
    if (codePage >= 1250 && codePage <= 1258) {
      return Optional.of("windows-" + codePage);
    }
    if (codePage >= 28591 && codePage <= 28605) {
      return Optional.of("iso-8859-" + (codePage - 28590));
    }
    return switch (codePage) {
      case 874 -> Optional.of("iso-8859-11");
      case 932 -> Optional.of("shift_jis");
      case 936 -> Optional.of("gbk");
      case 949 -> Optional.of("euc-kr");
      case 950 -> Optional.of("big5");
      case 1200 -> Optional.of("utf-16le");
      case 20127 -> Optional.of("us-ascii");
      case 20866 -> Optional.of("koi8-r");
      case 21866 -> Optional.of("koi8-u");
      case 50220, 50221, 50222 -> Optional.of("iso-2022-jp");
      case 51932 -> Optional.of("euc-jp");
      case 51949 -> Optional.of("euc-kr");
      case 54936 -> Optional.of("gb18030");
      case 65000 -> Optional.of("utf-7");
      case 65001 -> Optional.of("utf-8");
      default -> Optional.empty();
    };
  }
}
