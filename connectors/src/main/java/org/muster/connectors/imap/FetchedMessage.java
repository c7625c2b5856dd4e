package org.muster.connectors.imap;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Flag;

/**
 * What one FETCH response says (RFC 3501 section 7.4.2); attributes not asked for are passed over.
 *
 * @param uid 0 where the response has none: such a response is about no message we asked for
 * @param size RFC822.SIZE, which servers may estimate; 0 where not told
 * @param received INTERNALDATE in epoch seconds; null where missing or invalid
 * @param origin of the octets within the message, where only a part was asked for
 * @param hasBody whether a body section was among the attributes, if only as NIL
 * @param body the octets within the response's buffer; null for NIL
 */
record FetchedMessage(
    long uid,
    long size,
    Set<Flag> flags,
    @Nullable Long received,
    long origin,
    boolean hasBody,
    @Nullable ByteArray body) {

  private static final Map<String, Flag> FLAGS =
      Map.of(
          "\\seen", Flag.SEEN,
          "\\answered", Flag.ANSWERED,
          "\\flagged", Flag.FLAGGED,
          "\\draft", Flag.DRAFT,
          "\\deleted", Flag.DELETED,
          "$forwarded", Flag.FORWARDED,
          "forwarded", Flag.FORWARDED,
          "$mdnsent", Flag.MDN_SENT,
          "mdnsent", Flag.MDN_SENT);

  /** A message of which the server says nothing. */
  static FetchedMessage unknown(long uid) {
    return new FetchedMessage(uid, 0, Set.of(), null, 0, false, null);
  }

  static boolean isFetch(IMAPResponse response) {
    return response.isUnTagged() && response.keyEquals("FETCH");
  }

  /**
   * Parses a response of which {@link #isFetch} holds.
   *
   * @throws IOException if it is not well-formed
   */
  static FetchedMessage parse(IMAPResponse response) throws IOException {
    try {
      return new Parser(response).parse();
    } catch (RuntimeException e) {
      throw new IOException("Cannot read a FETCH response: it is not well-formed", e);
    }
  }

  /** Takes the attributes as they come. */
  private static final class Parser {

    /** More attributes and values, or deeper ones, are no answer to what is asked. */
    private static final int MOST = 4_000;

    private final IMAPResponse in;
    private int steps;
    private long uid;
    private long size;
    private Set<Flag> flags = Set.of();
    private @Nullable Long received;
    private long origin;
    private boolean hasBody;
    private @Nullable ByteArray body;

    Parser(IMAPResponse in) {
      this.in = in;
    }

    FetchedMessage parse() {
      if (!in.isNextNonSpace('(')) {
        throw new IllegalArgumentException("no attributes");
      }
      while (!in.isNextNonSpace(')')) {
        step();
        attribute(in.readAtom());
      }
      return new FetchedMessage(uid, size, flags, received, origin, hasBody, body);
    }

    /** Angus steps back at a literal of less than no octets, so that the end may never come. */
    private void step() {
      if (++steps > MOST) {
        throw new IllegalArgumentException("no end of attributes");
      }
    }

    private void attribute(@Nullable String name) {
      if (name == null || name.isEmpty()) {
        throw new IllegalArgumentException("no attribute name");
      }
      switch (name.toUpperCase(Locale.ROOT)) {
        case "UID" -> uid = in.readLong();
        case "RFC822.SIZE" -> size = in.readLong();
        case "FLAGS" -> flags = flags(in.readSimpleList());
        case "INTERNALDATE" -> received = InternalDate.parse(in.readString());
        case "BODY[", "BODY[HEADER" -> {
          origin = origin(in.readString(' '));
          hasBody = true;
          body = in.readByteArray();
        }
        default -> passOver();
      }
    }

    /** After the section's name comes {@code ]} or {@code ]<origin>}. */
    private static long origin(String rest) {
      int from = rest.indexOf('<') + 1;
      return from == 0 ? 0 : Long.parseLong(rest, from, rest.indexOf('>', from), 10);
    }

    private void passOver() {
      step();
      in.skipSpaces();
      switch (in.peekByte()) {
        case '(' -> {
          in.readByte();
          while (!in.isNextNonSpace(')')) {
            passOver();
          }
        }
        case '"', '{' -> in.readByteArray();
        default -> {
          String atom = in.readAtom();
          if (atom == null || (atom.isEmpty() && in.readByte() == 0)) {
            throw new IllegalArgumentException("no attribute value");
          }
        }
      }
    }

    private static Set<Flag> flags(String @Nullable [] names) {
      EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
      for (String name : names == null ? new String[0] : names) {
        Flag flag = FLAGS.get(name.toLowerCase(Locale.ROOT));
        if (flag != null) {
          flags.add(flag);
        }
      }
      return flags;
    }
  }
}
