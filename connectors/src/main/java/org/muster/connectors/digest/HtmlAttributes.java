package org.muster.connectors.digest;

/** The attributes of one tag, up to its end; {@code href} is kept where the tag links. */
final class HtmlAttributes {

  private static final String LINK = "href";

  private enum State {
    BEFORE_NAME,
    NAME,
    AFTER_NAME,
    BEFORE_VALUE,
    QUOTED,
    PLAIN
  }

  private final Links links;
  private State state = State.BEFORE_NAME;
  private boolean linking;
  private boolean keeping;
  private char quote;
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder value = new StringBuilder();

  HtmlAttributes(Links links) {
    this.links = links;
  }

  void begin(boolean linkingTag) {
    linking = linkingTag;
    state = State.BEFORE_NAME;
    name.setLength(0);
  }

  /** Where the first octet is that matters: of a value that is not kept, its end. */
  int passed(byte[] octets, int from, int to) {
    return state == State.QUOTED && !keeping ? Lines.find((byte) quote, octets, from, to) : from;
  }

  /** Takes one character; false if it ended the tag. */
  boolean put(char c) {
    switch (state) {
      case BEFORE_NAME -> {
        return beforeName(c);
      }
      case NAME -> {
        return name(c);
      }
      case AFTER_NAME -> {
        return afterName(c);
      }
      case BEFORE_VALUE -> {
        return beforeValue(c);
      }
      case QUOTED -> quoted(c);
      case PLAIN -> {
        return plain(c);
      }
    }
    return true;
  }

  private boolean beforeName(char c) {
    if (HtmlText.isSpace(c) || c == '/') {
      return true;
    }
    if (c == '>') {
      return false;
    }
    name.setLength(0);
    state = State.NAME;
    name.append(c);
    return true;
  }

  private boolean name(char c) {
    if (c == '=') {
      state = State.BEFORE_VALUE;
    } else if (HtmlText.isSpace(c)) {
      state = State.AFTER_NAME;
    } else if (c == '/') {
      state = State.BEFORE_NAME;
    } else if (c == '>') {
      return false;
    } else if (name.length() <= LINK.length()) {
      name.append(c);
    }
    return true;
  }

  private boolean afterName(char c) {
    if (c == '=') {
      state = State.BEFORE_VALUE;
      return true;
    }
    return beforeName(c);
  }

  private boolean beforeValue(char c) {
    if (HtmlText.isSpace(c)) {
      return true;
    }
    if (c == '>') {
      return false;
    }
    keeping = linking && Ascii.lower(name.toString()).equals(LINK);
    value.setLength(0);
    if (c == '"' || c == '\'') {
      quote = c;
      state = State.QUOTED;
      return true;
    }
    state = State.PLAIN;
    return plain(c);
  }

  private void quoted(char c) {
    if (c == quote) {
      endValue();
    } else {
      keep(c);
    }
  }

  private boolean plain(char c) {
    if (c == '>') {
      endValue();
      return false;
    }
    if (HtmlText.isSpace(c)) {
      endValue();
    } else {
      keep(c);
    }
    return true;
  }

  private void keep(char c) {
    if (keeping && value.length() <= Links.LONGEST) {
      value.append(c);
    }
  }

  private void endValue() {
    if (keeping) {
      links.add(value.toString());
      keeping = false;
      linking = false;
    }
    state = State.BEFORE_NAME;
  }
}
