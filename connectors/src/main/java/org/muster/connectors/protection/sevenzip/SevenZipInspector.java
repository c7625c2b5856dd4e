package org.muster.connectors.protection.sevenzip;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.protection.archive.ArchiveTally;
import org.muster.connectors.protection.octets.Collect;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.octets.Pass;
import org.muster.connectors.protection.octets.Step;
import org.muster.connectors.protection.octets.Steps;
import org.muster.connectors.protection.octets.Tail;
import org.muster.connectors.protection.octets.UnreadableException;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.sevenzip.SevenZipStreams.Folder;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.Scheme;

/**
 * Reads the header of a 7z file, which stands at its end and most often is packed. It tells how
 * each folder of files is packed.
 */
final class SevenZipInspector implements Inspector {

  private static final int SIGNATURE_HEADER = 32;

  /** So long a header is read, packed or not. */
  private static final int MOST = 4 << 20;

  private static final int HEADER = 0x01;
  private static final int ENCODED_HEADER = 0x17;

  private final ArchiveTally tally = new ArchiveTally(Mechanism.SEVEN_ZIP, Doubt.NAMES_SHOWN);
  private final Tail packed = new Tail(MOST);
  private final Steps steps = new Steps(new Collect(SIGNATURE_HEADER, this::begins));

  @Override
  public void put(byte[] octets, int from, int to) {
    steps.put(octets, from, to);
  }

  private Step begins(byte[] header) {
    long offset = LittleEndian.eight(header, 12);
    long size = LittleEndian.eight(header, 20);
    if (offset < 0 || size < 0) {
      return tally.stopped(Doubt.MALFORMED);
    }
    if (size > MOST) {
      return tally.stopped(Doubt.OVER_LIMIT);
    }
    return size == 0
        ? Step.REST
        : new Pass(offset, packed, () -> new Collect((int) size, this::header));
  }

  private Step header(byte[] header) {
    try {
      if (header[0] == HEADER) {
        count(SevenZipStreams.ofHeader(header));
      } else if (header[0] == ENCODED_HEADER) {
        encoded(SevenZipStreams.of(Arrays.copyOfRange(header, 1, header.length)));
      } else {
        tally.trouble(Doubt.NOT_KNOWN);
      }
    } catch (UnreadableException e) {
      tally.trouble(Doubt.MALFORMED);
    }
    return Step.REST;
  }

  private void count(SevenZipStreams streams) {
    for (Folder folder : streams.folders()) {
      if (folder.isEncrypted()) {
        tally.encrypted(Scheme.SEVEN_ZIP_AES, 256);
      } else {
        tally.clear();
      }
    }
  }

  private void encoded(SevenZipStreams streams) throws UnreadableException {
    Folder folder =
        streams.folders().stream().findFirst().orElseThrow(UnreadableException::malformed);
    if (folder.isEncrypted()) {
      tally.hidden(Scheme.SEVEN_ZIP_AES, 256);
      return;
    }
    Optional<byte[]> header = unpacked(streams, folder);
    if (header.isPresent() && header.get().length > 0 && header.get()[0] == HEADER) {
      count(SevenZipStreams.ofHeader(header.get()));
    } else {
      tally.trouble(Doubt.NOT_KNOWN);
    }
  }

  /** The header as it was before it was packed; empty for a packing that is not known. */
  private Optional<byte[]> unpacked(SevenZipStreams streams, Folder folder)
      throws UnreadableException {
    long from = streams.packedFrom();
    long size = streams.packedSize();
    if (from + size > packed.passed() || size < 0 || folder.unpackedSize() < 0) {
      throw UnreadableException.malformed();
    }
    if (folder.unpackedSize() > MOST || !packed.has(from)) {
      return Optional.empty();
    }
    byte[] octets = packed.copy(from, (int) size);
    int length = (int) folder.unpackedSize();
    return folder.isLzma()
        ? Optional.of(new Lzma(folder.properties(), octets).unpacked(length))
        : Optional.empty();
  }

  @Override
  public void end() {
    tally.end(steps);
  }

  @Override
  public List<ProtectionFact> facts() {
    return tally.facts();
  }
}
