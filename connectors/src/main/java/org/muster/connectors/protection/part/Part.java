package org.muster.connectors.protection.part;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.ProtectionFact;

/** One part: its format is told by how it begins, and an inspector does the rest. */
final class Part implements Inspector {

  private final Claim claim;
  private final List<Format> formats;
  private final Nesting nesting;
  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream(0);
  private @Nullable SignedContent signed;
  private @Nullable Inspector inspector;

  /**
   * @param formats those that it may be of
   */
  Part(Claim claim, List<Format> formats, Nesting nesting) {
    this.claim = claim;
    this.formats = formats;
    this.nesting = nesting;
  }

  @Override
  public void signs(SignedContent content) {
    signed = content;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    if (inspector != null) {
      inspector.put(octets, from, to);
      return;
    }
    int taken = Math.min(to - from, Format.BEGINNING - beginning.size());
    beginning.write(octets, from, taken);
    if (beginning.size() == Format.BEGINNING) {
      Inspector chosen = begin();
      if (from + taken < to) {
        chosen.put(octets, from + taken, to);
      }
    }
  }

  private Inspector begin() {
    byte[] first = beginning.toByteArray();
    Inspector chosen =
        formats.stream()
            .map(format -> format.inspector(first, claim, nesting))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(Inspector.NOTHING);
    inspector = chosen;
    beginning.reset();
    if (signed != null) {
      chosen.signs(signed);
    }
    chosen.put(first, 0, first.length);
    return chosen;
  }

  @Override
  public void end() {
    Inspector chosen = inspector == null ? begin() : inspector;
    chosen.end();
  }

  @Override
  public boolean isDone() {
    return inspector != null && inspector.isDone();
  }

  @Override
  public List<ProtectionFact> facts() {
    return inspector == null ? List.of() : inspector.facts();
  }
}
