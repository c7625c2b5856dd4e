package org.muster.connectors.protection.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.connectors.protection.octets.Held;
import org.muster.connectors.protection.octets.UnreadableException;
import org.muster.connectors.protection.pdf.PdfValue.Dictionary;

/** Finds the trailer of a PDF file and what it refers to (ISO 32000 section 7.5). */
final class PdfFile {

  /** So many octets a dictionary may have. */
  private static final int DICTIONARY = 64 << 10;

  /** So many octets a table of references may have before its trailer. */
  private static final int TABLE = 4 << 20;

  private static final Pattern START =
      Pattern.compile("startxref[\\x00\\t\\n\\f\\r ]{1,8}([0-9]{1,15})");
  private static final Pattern STREAM =
      Pattern.compile("[\\x00\\t\\n\\f\\r ]{0,8}[0-9]{1,10} [0-9]{1,5} obj");

  private final Held held;
  private final int header;
  private final String end;

  PdfFile(Held held, int header) throws UnreadableException {
    this.held = held;
    this.header = header;
    this.end = text(held.last(Held.EACH));
  }

  private static String text(byte[] octets) {
    return new String(octets, StandardCharsets.ISO_8859_1);
  }

  /** Whether all octets are there. */
  boolean isWhole() {
    return held.isWhole();
  }

  boolean hasStart() {
    return end.contains("startxref");
  }

  /** The newest trailer, or the dictionary of the newest stream of references. */
  Optional<Dictionary> trailer() {
    int last = end.lastIndexOf("startxref");
    Matcher start = START.matcher(end);
    if (last < 0 || !start.find(last)) {
      return Optional.empty();
    }
    long place = Long.parseLong(start.group(1)) + header;
    String table = text(held.available(place, DICTIONARY));
    Matcher stream = STREAM.matcher(table);
    if (stream.lookingAt()) {
      return dictionary(table, stream.end()).filter(found -> found.name("Type").equals("XRef"));
    }
    if (!table.stripLeading().startsWith("xref")) {
      return Optional.empty();
    }
    int trailer = table.indexOf("trailer");
    return trailer >= 0 && trailer < table.length() - DICTIONARY / 2
        ? dictionary(table, trailer + 7)
        : behindTable(place);
  }

  private Optional<Dictionary> behindTable(long place) {
    String table = text(held.available(place, TABLE));
    int trailer = table.indexOf("trailer");
    return trailer < 0 ? Optional.empty() : dictionary(table, trailer + 7);
  }

  private static Optional<Dictionary> dictionary(String text, int at) {
    String bounded = text.substring(at, Math.min(text.length(), at + DICTIONARY));
    return new PdfSyntax(bounded, 0).value() instanceof Dictionary found
        ? Optional.of(found)
        : Optional.empty();
  }

  /** A dictionary that is no part of a stream, by its number; the newest of them. */
  Optional<Dictionary> object(PdfValue.Reference reference) {
    String opening = reference.number() + " " + reference.generation() + " obj";
    return lastObject(end, opening)
        .or(() -> lastObject(text(held.available(0, Held.EACH)), opening));
  }

  private static Optional<Dictionary> lastObject(String text, String opening) {
    int at = text.lastIndexOf(opening);
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at = text.lastIndexOf(opening, at - 1);
    }
    return at < 0 ? Optional.empty() : dictionary(text, at + opening.length());
  }

  /** What is left where references are broken: anything that looks like a trailer's entry. */
  Optional<Dictionary> likelyTrailer() {
    return likelyTrailer(end).or(() -> likelyTrailer(text(held.available(0, Held.EACH))));
  }

  private static Optional<Dictionary> likelyTrailer(String text) {
    int at = text.lastIndexOf("/Encrypt");
    while (at >= 0 && Character.isLetterOrDigit(after(text, at + 8))) {
      at = text.lastIndexOf("/Encrypt", at - 1);
    }
    if (at < 0) {
      return Optional.empty();
    }
    int from = Math.max(text.lastIndexOf("trailer", at) + 7, text.lastIndexOf(" obj", at) + 4);
    return at - from > DICTIONARY ? Optional.empty() : dictionary(text, from);
  }

  private static char after(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
