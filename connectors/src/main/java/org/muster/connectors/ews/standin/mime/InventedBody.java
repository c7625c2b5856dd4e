package org.muster.connectors.ews.standin.mime;

import java.util.regex.Pattern;

/** The form of a text that a message did not have, made from the one it had. */
final class InventedBody {

  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<(style|script|head)\\b.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern BREAK =
      Pattern.compile("(?i)<(br|/p|/div|/tr|/li|/h[1-6])\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private InventedBody() {}

  static String html(String plain) {
    StringBuilder html =
        new StringBuilder("<html>\r\n<head>\r\n")
            .append("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n")
            .append("<!-- converted from text --></head>\r\n<body>\r\n<div class=\"PlainText\">");
    plain.lines().forEach(line -> html.append(escaped(line)).append("<br>\r\n"));
    return html.append("</div>\r\n</body>\r\n</html>\r\n").toString();
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String plain(String html) {
    String seen = UNSEEN.matcher(html).replaceAll("").replaceAll("\\s+", " ");
    String text = TAG.matcher(BREAK.matcher(seen).replaceAll("\r\n")).replaceAll("");
    return text.replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&")
            .strip()
        + "\r\n";
  }
}
