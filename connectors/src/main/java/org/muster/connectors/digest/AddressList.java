package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of a header field (RFC 5322 section 3.4, with its obsolete forms): groups
 * flattened, display names, comments and routes dropped. Tolerant: a name without an address stands
 * for itself, and a parenthesis that nothing closes is one.
 */
final class AddressList {

  private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");
  private static final Pattern WORD =
      Pattern.compile("=\\?[^?\\s]{1,60}\\?[BbQq]\\?[^?\\s]{0,1000}+\\?=");

  private final String text;
  private int at;
  private final StringBuilder mailbox = new StringBuilder();
  private final List<String> addresses = new ArrayList<>(4);
  private boolean angled;
  private boolean grouped;
  private boolean open;
  private boolean atSign;
  private boolean unclosed;

  private AddressList(String text) {
    this.text = text;
  }

  /** The addresses in the order in which they stand. */
  static AddressList of(String field) {
    AddressList list = new AddressList(field);
    list.parse();
    return list;
  }

  List<String> addresses() {
    return addresses;
  }

  /** Whether there was a group. */
  boolean isGrouped() {
    return grouped;
  }

  private void parse() {
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '"' -> quoted();
        case '(' -> comment();
        case '<' -> angle();
        case '=' -> word();
        case ':' -> group();
        case ',' -> mailboxEnd();
        case ';' -> semicolon();
        default -> other(c);
      }
      at++;
    }
    mailboxEnd();
  }

  /** An encoded word is one, whatever its writer left in it. */
  private void word() {
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (!word.lookingAt()) {
      other('=');
      return;
    }
    if (!angled) {
      mailbox.append(word.group());
    }
    at = word.end() - 1;
  }

  /** Once one is not closed, none is looked for: the cost stays linear. */
  private void comment() {
    int last = unclosed ? text.length() : Comments.last(text, at);
    if (last < text.length()) {
      at = last;
    } else {
      unclosed = true;
      other('(');
    }
  }

  private void other(char c) {
    atSign |= c == '@';
    if (!angled) {
      mailbox.append(c);
    }
  }

  private void group() {
    if (!atSign) {
      grouped = true;
      open = true;
      angled = false;
      mailbox.setLength(0);
    } else {
      other(':');
    }
  }

  /** Ends a group, or an address in a list of the kind that mail programs show; else it is text. */
  private void semicolon() {
    if (open || angled || atSign) {
      mailboxEnd();
      open = false;
    } else {
      other(';');
    }
  }

  private void mailboxEnd() {
    if (!angled) {
      add(mailbox.toString());
    }
    mailbox.setLength(0);
    angled = false;
    atSign = false;
  }

  /** White space in an addr-spec is obsolete, and never part of it outside quotes. */
  private void add(String address) {
    String spec = unspaced(address);
    if (spec.startsWith("\"")) {
      spec = unquoted(address.strip());
    }
    if (!spec.isEmpty()) {
      addresses.add(spec);
    }
  }

  private static String unspaced(String address) {
    int at = 0;
    while (at < address.length() && address.charAt(at) > ' ') {
      at++;
    }
    return at == address.length() ? address : SPACE.matcher(address).replaceAll("");
  }

  /** A quoted local part without its quotes, so that both ways of writing it are one. */
  private static String unquoted(String address) {
    int close = address.lastIndexOf('"');
    String local = address.substring(1, Math.max(1, close));
    return local.replaceAll("\\\\(.)", "$1") + address.substring(close + 1).strip();
  }

  private void angle() {
    int close = angleEnd();
    String inside = text.substring(at + 1, close);
    int route = inside.startsWith("@") ? inside.indexOf(':') : -1;
    angled = true;
    add(inside.substring(route + 1));
    at = close;
  }

  private int angleEnd() {
    boolean quote = false;
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quote = !quote;
      } else if (c == '>' && !quote) {
        return i;
      }
    }
    return text.length();
  }

  private void quoted() {
    int start = at;
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      }
    }
    if (!angled) {
      mailbox.append(text, start, Math.min(at + 1, text.length()));
    }
  }
}
