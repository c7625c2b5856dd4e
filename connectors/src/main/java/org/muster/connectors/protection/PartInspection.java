package org.muster.connectors.protection;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.rules.protection.ProtectionFact;

/** Looks at one part: tells its format by how it begins, and leaves the rest to an inspector. */
public final class PartInspection implements Inspector {

  private final Claim claim;
  private final List<Format> formats;
  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream(0);
  private final @Nullable SignedContent signed;
  private @Nullable Inspector inspector;

  public PartInspection(Claim claim) {
    this(claim, null, Format.ALL);
  }

  /** The same of a part that may be the signature of what was hashed before. */
  public PartInspection(Claim claim, @Nullable SignedContent signed) {
    this(claim, signed, Format.ALL);
  }

  PartInspection(Claim claim, @Nullable SignedContent signed, List<Format> formats) {
    this.claim = claim;
    this.signed = signed;
    this.formats = formats;
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
            .map(format -> format.inspector(first, claim))
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
