package org.muster.connectors.protection.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.ClaimedOnly;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionState;

/**
 * Finds what stands in a text between lines of hyphens (RFC 9580 section 6.2, RFC 7468). LF and CR
 * LF are the same to it.
 */
final class TextInspector implements Inspector {

  /** Octets of a line that are looked at. */
  static final int LONGEST_LINE = 8192;

  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final int LONGEST_LABEL = 128;

  private final Claim claim;
  private final Nesting nesting;
  private final List<ProtectionFact> found = new ArrayList<>(0);
  private SignedContent signed = new SignedContent();
  private TextBlock block = TextBlock.NONE;
  private boolean blockSeen;
  private byte[] line = new byte[LONGEST_LABEL];
  private int length;
  private boolean lineStart = true;

  TextInspector(Claim claim, Nesting nesting) {
    this.claim = claim;
    this.nesting = nesting;
  }

  @Override
  public void signs(SignedContent content) {
    signed = content;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    int at = from;
    while (at < to) {
      int lineFeed = lineFeed(octets, at, to);
      boolean wanted = block != TextBlock.NONE || length > 0 || (lineStart && octets[at] == '-');
      lineStart = lineFeed < to;
      if (wanted) {
        keep(octets, at, lineFeed);
      }
      if (wanted && lineStart) {
        endLine();
      }
      at = lineFeed + 1;
    }
  }

  private static int lineFeed(byte[] octets, int from, int to) {
    int at = from;
    while (at < to && octets[at] != '\n') {
      at++;
    }
    return at;
  }

  /** One octet more than are looked at tells that a line is too long. */
  private void keep(byte[] octets, int from, int to) {
    int taken = Math.min(to - from, LONGEST_LINE + 1 - length);
    if (length + taken > line.length) {
      line = Arrays.copyOf(line, LONGEST_LINE + 1);
    }
    System.arraycopy(octets, from, line, length, taken);
    length += taken;
  }

  private void endLine() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    length = 0;
    String label = end > LONGEST_LABEL ? "" : label(end);
    if (label.startsWith(BEGIN)) {
      begin(between(label, BEGIN));
    } else if (label.startsWith(END)) {
      endBlock();
    } else {
      block.line(line, end);
    }
  }

  private String label(int end) {
    boolean hyphens = end > BEGIN.length() && line[0] == '-' && line[1] == '-';
    return hyphens ? new String(line, 0, end, StandardCharsets.ISO_8859_1) : "";
  }

  private static String between(String line, String begin) {
    int hyphens = line.indexOf("-----", begin.length());
    return hyphens < 0 ? "" : line.substring(begin.length(), hyphens);
  }

  private void begin(String label) {
    TextBlock next = block.then(label);
    if (next == TextBlock.NONE) {
      endBlock();
      next = found.size() > ItemProtection.MOST ? next : TextBlocks.of(label, signed, nesting);
    }
    blockSeen |= !label.isEmpty();
    block = next;
  }

  private void endBlock() {
    block.end();
    found.addAll(block.facts());
    block = TextBlock.NONE;
  }

  @Override
  public void end() {
    if (length > 0) {
      endLine();
    }
    endBlock();
  }

  @Override
  public List<ProtectionFact> facts() {
    List<ProtectionFact> facts = new ArrayList<>(found);
    if (claim == Claim.PGP_FILE ? !blockSeen : claim.isOfEncryption() && !isDecided()) {
      facts.add(ClaimedOnly.fact(claim));
    }
    return facts;
  }

  private boolean isDecided() {
    return found.stream()
        .anyMatch(
            fact ->
                fact.state() != ProtectionState.SIGNED && fact.state() != ProtectionState.CLEAR);
  }
}
