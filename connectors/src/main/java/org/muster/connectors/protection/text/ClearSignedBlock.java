package org.muster.connectors.protection.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.pgp.PgpInspector;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** Text that stands signed (RFC 9580 section 7): hashed without what ends its lines. */
final class ClearSignedBlock implements TextBlock {

  private static final byte[] CRLF = {'\r', '\n'};
  private static final String HASH = "Hash:";
  private static final int LONGEST_HEADER = 100;

  private final StringBuilder algorithms = new StringBuilder();
  private SignedContent content = new SignedContent();
  private boolean inHeaders = true;
  private boolean inText;

  @Override
  public void line(byte[] line, int length) {
    if (inHeaders) {
      header(line, length);
    } else if (length > TextInspector.LONGEST_LINE) {
      content = new SignedContent();
    } else {
      text(line, length);
    }
  }

  private void header(byte[] line, int length) {
    if (length == 0) {
      inHeaders = false;
      content = SignedContent.of(algorithms.toString());
    } else if (length < LONGEST_HEADER) {
      String header = new String(line, 0, length, StandardCharsets.US_ASCII);
      if (header.startsWith(HASH) && algorithms.length() < LONGEST_HEADER) {
        algorithms.append(',').append(header, HASH.length(), header.length());
      }
    }
  }

  private void text(byte[] line, int length) {
    if (inText) {
      content.put(CRLF, 0, 2);
    }
    inText = true;
    int from = length > 1 && line[0] == '-' && line[1] == ' ' ? 2 : 0;
    int to = length;
    while (to > from && (line[to - 1] == ' ' || line[to - 1] == '\t' || line[to - 1] == '\r')) {
      to--;
    }
    content.put(line, from, to);
  }

  @Override
  public TextBlock then(String label) {
    return label.equals("PGP SIGNATURE") ? signature() : NONE;
  }

  private TextBlock signature() {
    PgpInspector packets = new PgpInspector(Claim.PGP_SIGNATURE);
    packets.signs(content);
    return new Signature(new ArmourBlock(packets));
  }

  @Override
  public List<ProtectionFact> facts() {
    return List.of(of(ProtectionState.UNKNOWN).because(Doubt.TRUNCATED));
  }

  private static ProtectionFact of(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, Mechanism.PGP_CLEAR_SIGNED, state);
  }

  /** The block that follows the text. */
  private record Signature(ArmourBlock armour) implements TextBlock {

    @Override
    public void line(byte[] octets, int length) {
      armour.line(octets, length);
    }

    @Override
    public void end() {
      armour.end();
    }

    @Override
    public List<ProtectionFact> facts() {
      List<ProtectionFact> signed =
          armour.facts().stream()
              .filter(fact -> fact.mechanism() == Mechanism.PGP_DETACHED)
              .map(Signature::clear)
              .toList();
      return signed.isEmpty()
          ? List.of(of(ProtectionState.UNKNOWN).because(Doubt.MALFORMED))
          : signed;
    }

    private static ProtectionFact clear(ProtectionFact detached) {
      return of(detached.state())
          .under(detached.scheme(), detached.bits())
          .opensTo(detached.key(), detached.keyBits(), detached.recipients())
          .checked(detached.check())
          .because(detached.doubt());
    }
  }
}
