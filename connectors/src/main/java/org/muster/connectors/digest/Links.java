package org.muster.connectors.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Layer;

/** The link targets of a message, as a set. */
final class Links {

  /** Characters of one target. */
  static final int LONGEST = 65_536;

  private static final Pattern REFERENCE = Pattern.compile("&#?[a-zA-Z0-9]{1,31};?");

  private final Keys keys;
  private final Reading reading;
  private final Set<Digest> targets = new HashSet<>();

  Links(Keys keys, Reading reading) {
    this.keys = keys;
    this.reading = reading;
  }

  /** Adds the value of a {@code href}, its character references not yet resolved. */
  void add(String value) {
    if (value.length() > LONGEST || targets.size() >= Limits.LINKS) {
      reading.spoil(Condition.TOO_LARGE);
      return;
    }
    String target = trimmed(value.indexOf('&') < 0 ? value : resolved(value));
    if (!target.isEmpty()) {
      targets.add(keys.unkeyed(target));
    }
  }

  /** Without line ends, tabs and white space at the ends, as browsers read it. */
  private static String trimmed(String target) {
    int at = 0;
    while (at < target.length() && target.charAt(at) > ' ' && target.charAt(at) < 0x80) {
      at++;
    }
    return at == target.length()
        ? target
        : target.replace("\n", "").replace("\r", "").replace("\t", "").strip();
  }

  /** In an attribute, a name without semicolon before {@code =} or a letter is no reference. */
  private static String resolved(String value) {
    return REFERENCE
        .matcher(value)
        .replaceAll(
            m -> {
              String whole = m.group().substring(1);
              boolean certain = whole.endsWith(";") || whole.startsWith("#");
              String text = certain ? Entities.resolved(whole) : m.group();
              return Matcher.quoteReplacement(text);
            });
  }

  Layer layer() {
    return targets.isEmpty()
        ? Layer.EMPTY
        : Layer.strict(keys.content(Domain.LINKS).digests(sorted()).digest());
  }

  private List<Digest> sorted() {
    return targets.stream().sorted().toList();
  }
}
