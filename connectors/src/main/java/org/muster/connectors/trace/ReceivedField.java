package org.muster.connectors.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A {@code Received} field taken apart into its clauses (RFC 5321 section 4.4). A clause's first
 * occurrence counts; the word after {@code from} and {@code by} is a name, whatever it reads.
 *
 * @param from the name that the sender gave; empty where the field tells none
 * @param by the name of the server that wrote the field; empty where it tells none
 * @param with the protocol and, of some servers, the program, in one word each
 * @param ofSender comments between the sender's name and the next clause
 * @param ofServer comments after the server's name
 * @param others all other comments
 */
record ReceivedField(
    String from,
    String by,
    List<String> with,
    List<String> ofSender,
    List<String> ofServer,
    List<String> others) {

  /** Longer fields are cut: no server writes them. */
  private static final int LONGEST = 4096;

  private static final Set<String> CLAUSES =
      Set.of("from", "by", "via", "with", "id", "for", "tls");

  static ReceivedField parse(String field) {
    String cut = field.length() > LONGEST ? field.substring(0, LONGEST) : field;
    Parser parser = new Parser(cut.replaceAll("\\s+", " "));
    parser.parse();
    return new ReceivedField(
        parser.from,
        parser.by,
        List.copyOf(parser.with),
        List.copyOf(parser.ofSender),
        List.copyOf(parser.ofServer),
        List.copyOf(parser.others));
  }

  Stream<String> comments() {
    return Stream.of(ofSender, ofServer, others).flatMap(List::stream);
  }

  /** One pass over the text; comments may lie in comments. */
  private static final class Parser {
    private final String text;
    private int at;
    private String clause = "";
    private String from = "";
    private String by = "";
    private final List<String> with = new ArrayList<>(4);
    private final List<String> ofSender = new ArrayList<>(2);
    private final List<String> ofServer = new ArrayList<>(2);
    private final List<String> others = new ArrayList<>(2);

    Parser(String text) {
      this.text = text;
    }

    void parse() {
      while (at < text.length() && text.charAt(at) != ';') {
        char next = text.charAt(at);
        if (next == '(') {
          comment(comment());
        } else if (isSpace(next)) {
          at++;
        } else {
          word(word());
        }
      }
    }

    private String comment() {
      int begin = ++at;
      int open = 1;
      while (at < text.length() && open > 0) {
        char next = text.charAt(at++);
        open += next == '(' ? 1 : next == ')' ? -1 : 0;
      }
      return text.substring(begin, open == 0 ? at - 1 : at).strip();
    }

    private String word() {
      int begin = at;
      while (at < text.length() && !isSpace(text.charAt(at)) && !ends(text.charAt(at))) {
        at++;
      }
      return text.substring(begin, at);
    }

    private static boolean ends(char next) {
      return next == '(' || next == ';';
    }

    private static boolean isSpace(char next) {
      return next <= ' ';
    }

    private void comment(String comment) {
      switch (clause) {
        case "from" -> ofSender.add(comment);
        case "by" -> ofServer.add(comment);
        default -> others.add(comment);
      }
    }

    private void word(String word) {
      if (clause.equals("from") && from.isEmpty()) {
        from = word;
      } else if (clause.equals("by") && by.isEmpty()) {
        by = word;
      } else if (CLAUSES.contains(word.toLowerCase(Locale.ROOT))) {
        clause = word.toLowerCase(Locale.ROOT);
      } else if (clause.equals("with")) {
        with.add(word);
      } else if (clause.equals("tls")) {
        others.add("cipher=" + word); // as Exim names it since 4.94
      }
    }
  }
}
