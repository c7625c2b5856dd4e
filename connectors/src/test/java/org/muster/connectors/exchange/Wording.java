package org.muster.connectors.exchange;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes what a message says, in every representation of it alike. */
final class Wording {

  /** What a reader of HTML does not see. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)<head.*?</head>|<style.*?</style>|<script.*?</script>|<!--.*?-->|<[^>]*>|&[#\\w]+;");

  private Wording() {}

  /** Puts another word for the first that all representations show; false where none is. */
  static boolean change(Served message, Pattern word, UnaryOperator<String> other)
      throws IOException, MessagingException {
    Optional<String> found = shared(message.texts(), word);
    if (found.isEmpty()) {
      return false;
    }
    for (Part text : message.texts()) {
      String before = text(text);
      String after = said(before, isHtml(text), found.get(), other.apply(found.get()));
      if (!after.equals(before)) {
        message.replace(text, after.getBytes(charset(text)));
      }
    }
    return true;
  }

  static String text(Part text) throws IOException, MessagingException {
    return new String(Served.octets(text), charset(text));
  }

  static boolean isHtml(Part text) throws MessagingException {
    return text.isMimeType("text/html");
  }

  static Charset charset(Part text) throws MessagingException {
    String name = new ContentType(text.getContentType()).getParameter("charset");
    return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
  }

  private static Optional<String> shared(List<Part> texts, Pattern word)
      throws IOException, MessagingException {
    Set<String> shown = new LinkedHashSet<>();
    for (Part text : texts) {
      word.matcher(visible(text)).results().map(MatchResult::group).forEach(shown::add);
    }
    for (Part text : texts) {
      String visible = visible(text);
      boolean must = isHtml(text) || texts.stream().noneMatch(Wording::isMarkedUp);
      shown.removeIf(found -> must && !visible.contains(found));
    }
    return shown.stream().findFirst();
  }

  private static boolean isMarkedUp(Part text) {
    try {
      return isHtml(text);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String visible(Part text) throws IOException, MessagingException {
    return isHtml(text) ? MARKUP.matcher(text(text)).replaceAll("\0") : text(text);
  }

  private static String said(String text, boolean html, String word, String other) {
    if (!html) {
      return text.replace(word, other);
    }
    StringBuilder all = new StringBuilder();
    int from = 0;
    for (MatchResult tag : MARKUP.matcher(text).results().toList()) {
      all.append(text.substring(from, tag.start()).replace(word, other)).append(tag.group());
      from = tag.end();
    }
    return all.append(text.substring(from).replace(word, other)).toString();
  }
}
