package org.muster.connectors.protection.zip;

import java.util.Arrays;
import java.util.List;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.protection.archive.ArchiveTally;
import org.muster.connectors.protection.octets.Collect;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.octets.Pass;
import org.muster.connectors.protection.octets.Step;
import org.muster.connectors.protection.octets.Steps;
import org.muster.connectors.protection.part.Bounds;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.part.Nesting;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;

/**
 * Reads a ZIP file by its local headers, as they pass; looks into entries that are not encrypted.
 */
final class ZipInspector implements Inspector {

  private final Nesting nesting;
  private final Bounds bounds;
  private final ArchiveTally tally = new ArchiveTally(Mechanism.ZIP, Doubt.NONE);
  private int files;
  private final ZipDirectory directory =
      new ZipDirectory(listed -> listed == files, () -> stopped(Doubt.MALFORMED));

  private final Steps steps = new Steps(new Collect(4, this::begins));

  ZipInspector(Nesting nesting) {
    this.nesting = nesting;
    this.bounds = nesting.bounds();
    bounds.depth(nesting.depth());
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    if (bounds.isOver()) {
      steps.stop();
    }
    steps.put(octets, from, to);
  }

  private Step begins(byte[] signature) {
    int found = LittleEndian.four(signature, 0);
    boolean isMark = found == ZipSignature.UNSPLIT || found == ZipSignature.DESCRIPTOR;
    return isMark ? header() : header(signature);
  }

  private Step header() {
    return new Collect(4, this::header);
  }

  private Step header(byte[] signature) {
    int found = LittleEndian.four(signature, 0);
    if (found == ZipSignature.LOCAL) {
      return new Collect(ZipEntry.FIXED, this::entry);
    }
    return ZipSignature.isOfDirectory(found) ? directory.from(signature) : stopped(Doubt.MALFORMED);
  }

  private Step entry(byte[] fixed) {
    return new Collect(ZipEntry.lengthOfRest(fixed), rest -> content(ZipEntry.of(fixed, rest)));
  }

  private Step content(ZipEntry entry) {
    bounds.entry();
    files++;
    if (bounds.isOver()) {
      return Step.REST;
    }
    count(entry);
    Inspector inside = entry.isEncrypted() ? NOTHING : ZipContent.inspector(entry, nesting);
    return entry.isOfUnknownLength() ? toItsEnd(entry, inside) : toItsLength(entry, inside);
  }

  private void count(ZipEntry entry) {
    if (entry.hasContent() && entry.isEncrypted()) {
      tally.encrypted(entry.scheme(), entry.bits());
    } else if (entry.hasContent()) {
      tally.clear();
    }
  }

  private Step toItsLength(ZipEntry entry, Inspector inside) {
    boolean hasDescriptor = (entry.flags() & 8) != 0;
    return new Pass(
        entry.length(),
        expanding(entry, inside),
        () -> {
          tally.found(inside.facts());
          return hasDescriptor ? new Collect(4, this::descriptor) : header();
        });
  }

  private OctetSink expanding(ZipEntry entry, Inspector inside) {
    if (entry.isEncrypted()) {
      return OctetSink.NONE;
    }
    if (entry.isDeflated()) {
      return new Inflating(inside, bounds, () -> tally.trouble(Doubt.MALFORMED));
    }
    return entry.isStored() ? inside : OctetSink.NONE;
  }

  private Step toItsEnd(ZipEntry entry, Inspector inside) {
    if (!entry.isEncrypted() && !entry.isDeflated()) {
      tally.trouble(Doubt.NOT_KNOWN); // where it ends, so what is in it
    }
    if (entry.isEncrypted() || !entry.isDeflated()) {
      return new ZipSearch(this::header);
    }
    return new Inflate(
        new Inflation(bounds, inside),
        () -> {
          tally.found(inside.facts());
          return new Collect(4, this::descriptor);
        },
        () -> stopped(Doubt.MALFORMED));
  }

  /** A descriptor's signature may be missing, and its lengths have four octets or eight. */
  private Step descriptor(byte[] first) {
    boolean isSigned = LittleEndian.four(first, 0) == ZipSignature.DESCRIPTOR;
    if (!isSigned && ZipSignature.isOfHeader(LittleEndian.four(first, 0))) {
      return header(first);
    }
    return new Collect(isSigned ? 16 : 12, this::behindDescriptor);
  }

  private Step behindDescriptor(byte[] octets) {
    int at = octets.length - 4;
    if (ZipSignature.isOfHeader(LittleEndian.four(octets, at))) {
      return header(Arrays.copyOfRange(octets, at, octets.length));
    }
    return new Collect(8, more -> header(Arrays.copyOfRange(more, 4, 8)));
  }

  private Step stopped(Doubt doubt) {
    if (!bounds.isOver()) {
      tally.trouble(doubt);
    }
    return Step.REST;
  }

  @Override
  public void end() {
    if (bounds.isOver()) {
      if (!nesting.isInArchive()) {
        tally.trouble(Doubt.OVER_LIMIT);
      }
    } else if (!steps.isThrough()) {
      tally.trouble(Doubt.TRUNCATED);
    }
  }

  @Override
  public boolean isDone() {
    return bounds.isOver() || steps.isThrough();
  }

  @Override
  public List<ProtectionFact> facts() {
    return tally.facts();
  }
}
