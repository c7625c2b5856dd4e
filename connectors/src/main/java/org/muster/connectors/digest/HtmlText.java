package org.muster.connectors.digest;

import java.util.Set;

/**
 * The text nodes of HTML, and its link targets: a tokenizer after WHATWG HTML section 13.2.5, cut
 * down to what tells text from markup. Title, style and script, comments, declarations and
 * processing instructions are dropped. Keeps no more of the document than a name or a link.
 */
final class HtmlText implements CharSink {

  private static final Set<String> RAW = Set.of("title", "style", "script");
  private static final Set<String> SHOWN =
      Set.of(
          "img", "image", "svg", "picture", "object", "embed", "video", "audio", "iframe", "input",
          "button");
  private static final int NAME_KEPT = 16;

  private enum State {
    TEXT,
    REFERENCE,
    TAG_OPEN,
    END_TAG_OPEN,
    TAG_NAME,
    DECLARATION,
    COMMENT,
    BOGUS,
    ATTRIBUTES,
    RAW,
    RAW_END
  }

  private final CharSink out;
  private final HtmlAttributes attributes;
  private State state = State.TEXT;
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder reference = new StringBuilder();
  private String raw = "";
  private boolean endTag;
  private boolean showing;
  private int hyphens;

  HtmlText(CharSink out, Links links) {
    this.out = out;
    this.attributes = new HtmlAttributes(links);
  }

  @Override
  public void put(char[] chars, int from, int to) {
    int at = from;
    while (at < to) {
      if (state == State.TEXT) {
        at = text(chars, at, to);
      } else {
        at = step(chars[at]) ? at + 1 : at;
      }
    }
  }

  @Override
  public void ascii(byte[] octets, int from, int to) {
    int at = from;
    while (at < to) {
      if (state == State.TEXT) {
        at = text(octets, at, to);
      } else {
        at = passed(octets, at, to);
        if (at < to && step((char) octets[at])) {
          at++;
        }
      }
    }
  }

  /** Where the first octet is that can change the state. */
  private int passed(byte[] octets, int from, int to) {
    return switch (state) {
      case ATTRIBUTES -> attributes.passed(octets, from, to);
      case COMMENT -> hyphens > 0 ? from : Lines.find((byte) '-', octets, from, to);
      case BOGUS -> Lines.find((byte) '>', octets, from, to);
      case RAW -> Lines.find((byte) '<', octets, from, to);
      default -> from;
    };
  }

  private int text(byte[] octets, int from, int to) {
    int at = from;
    while (at < to && octets[at] != '<' && octets[at] != '&') {
      at++;
    }
    if (at > from) {
      out.ascii(octets, from, at);
    }
    if (at == to) {
      return to;
    }
    state = octets[at] == '<' ? State.TAG_OPEN : State.REFERENCE;
    return at + 1;
  }

  private int text(char[] chars, int from, int to) {
    int at = from;
    while (at < to && chars[at] != '<' && chars[at] != '&') {
      at++;
    }
    if (at > from) {
      out.put(chars, from, at);
    }
    if (at == to) {
      return to;
    }
    state = chars[at] == '<' ? State.TAG_OPEN : State.REFERENCE;
    return at + 1;
  }

  /** Takes one character; false if it is to be looked at again in the new state. */
  private boolean step(char c) {
    return switch (state) {
      case TEXT -> false;
      case REFERENCE -> reference(c);
      case TAG_OPEN -> tagOpen(c);
      case END_TAG_OPEN -> endTagOpen(c);
      case TAG_NAME -> tagName(c);
      case DECLARATION -> declaration(c);
      case COMMENT -> comment(c);
      case BOGUS -> bogus(c);
      case ATTRIBUTES -> attributes(c);
      case RAW -> rawText(c);
      case RAW_END -> rawEnd(c);
    };
  }

  private boolean reference(char c) {
    boolean part = isAlphanumeric(c) || (c == '#' && reference.isEmpty());
    if (part && reference.length() < Entities.LONGEST) {
      reference.append(c);
      return true;
    }
    boolean ends = c == ';';
    if (ends) {
      reference.append(c);
    }
    endReference();
    return ends;
  }

  private void endReference() {
    write(Entities.resolved(reference.toString()));
    reference.setLength(0);
    state = State.TEXT;
  }

  private boolean tagOpen(char c) {
    name.setLength(0);
    endTag = false;
    if (isLetter(c)) {
      state = State.TAG_NAME;
      return false;
    }
    switch (c) {
      case '!' -> {
        state = State.DECLARATION;
        return true;
      }
      case '/' -> {
        state = State.END_TAG_OPEN;
        return true;
      }
      case '?' -> {
        state = State.BOGUS;
        return true;
      }
      default -> {
        write("<");
        state = State.TEXT;
        return false;
      }
    }
  }

  private boolean endTagOpen(char c) {
    endTag = true;
    state = isLetter(c) ? State.TAG_NAME : State.BOGUS;
    return false;
  }

  private boolean tagName(char c) {
    if (isSpace(c) || c == '/' || c == '>') {
      attributes.begin(!endTag && isLinking());
      showing = showing || SHOWN.contains(Ascii.lower(name.toString()));
      state = State.ATTRIBUTES;
      return false;
    }
    if (name.length() < NAME_KEPT) {
      name.append(c);
    }
    return true;
  }

  private boolean isLinking() {
    int first = name.charAt(0) | 0x20;
    return first == 'a' && (name.length() == 1 || Ascii.lower(name.toString()).equals("area"));
  }

  private boolean attributes(char c) {
    if (!attributes.put(c)) {
      raw = endTag || name.length() < 5 ? "" : hidden(Ascii.lower(name.toString()));
      name.setLength(0);
      state = raw.isEmpty() ? State.TEXT : State.RAW;
    }
    return true;
  }

  private static String hidden(String tag) {
    return RAW.contains(tag) ? tag : "";
  }

  private boolean declaration(char c) {
    if (c == '-' && hyphens < 2) {
      hyphens++;
      return true;
    }
    state = hyphens == 2 ? State.COMMENT : State.BOGUS;
    hyphens = state == State.COMMENT ? (c == '>' ? 2 : 1) : 0;
    return false;
  }

  private boolean comment(char c) {
    if (c == '-') {
      hyphens++;
    } else if (c == '>' && hyphens >= 2) {
      hyphens = 0;
      state = State.TEXT;
    } else if (c != '!' || hyphens < 2) {
      hyphens = 0;
    }
    return true;
  }

  private boolean bogus(char c) {
    if (c == '>') {
      state = State.TEXT;
    }
    return true;
  }

  private boolean rawText(char c) {
    if (c == '<') {
      name.setLength(0);
      state = State.RAW_END;
    }
    return true;
  }

  /** After a less-than sign within hidden text: is this its end tag? */
  private boolean rawEnd(char c) {
    boolean ends = isSpace(c) || c == '/' || c == '>';
    if (name.isEmpty() ? c == '/' : !ends && name.length() < NAME_KEPT) {
      name.append(c);
      return true;
    }
    if (ends && Ascii.lower(name.toString()).equals('/' + raw)) {
      endTag = true;
      attributes.begin(false);
      state = State.ATTRIBUTES;
    } else {
      state = State.RAW;
    }
    return false;
  }

  private void write(String text) {
    out.put(text.toCharArray(), 0, text.length());
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isAlphanumeric(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Whether there is something to see that is no text. */
  boolean isShowing() {
    return showing;
  }

  /** Whether the document ended in the midst of markup, so that text after it may be hidden. */
  boolean isCutOff() {
    return state != State.TEXT;
  }

  @Override
  public void end() {
    if (state == State.REFERENCE) {
      endReference();
    } else if (state == State.TAG_OPEN) {
      write("<");
      state = State.TEXT;
    }
    out.end();
  }
}
