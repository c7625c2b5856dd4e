package org.muster.connectors.protection.rar;

import java.util.List;
import org.muster.connectors.protection.archive.ArchiveTally;
import org.muster.connectors.protection.octets.Collect;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.octets.Pass;
import org.muster.connectors.protection.octets.Step;
import org.muster.connectors.protection.octets.Steps;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.Scheme;

/** Reads the blocks of a RAR file of versions 1.5 to 4. */
final class Rar4Inspector implements Inspector {

  private static final int SIGNATURE = 7;

  /** Octets that every block begins with: checksum, type, flags, size. */
  private static final int COMMON = 7;

  private static final int MAIN = 0x73;
  private static final int FILE = 0x74;
  private static final int END = 0x7B;

  private static final int HEADERS_ENCRYPTED = 0x0080;
  private static final int FILE_ENCRYPTED = 0x0004;
  private static final int FOLDER = 0x00E0;
  private static final int LARGE = 0x0100;
  private static final int HAS_DATA = 0x8000;

  /** From this version of the packing on, AES with 128 bits. */
  private static final int FIRST_WITH_AES = 29;

  private final ArchiveTally tally = new ArchiveTally(Mechanism.RAR, Doubt.NAMES_SHOWN);
  private final Steps steps = new Steps(Pass.over(SIGNATURE, this::block));

  @Override
  public void put(byte[] octets, int from, int to) {
    steps.put(octets, from, to);
  }

  private Step block() {
    return new Collect(COMMON, this::block);
  }

  private Step block(byte[] common) {
    int type = common[2] & 0xFF;
    int flags = LittleEndian.two(common, 3);
    int size = LittleEndian.two(common, 5);
    if (type == MAIN && (flags & HEADERS_ENCRYPTED) != 0) {
      tally.hidden(Scheme.RAR_AES, 128);
      return Step.REST;
    }
    if (size < COMMON) {
      return tally.stopped(Doubt.MALFORMED);
    }
    return type == END ? Step.REST : new Collect(size - COMMON, rest -> content(type, flags, rest));
  }

  private Step content(int type, int flags, byte[] rest) {
    boolean hasData = type == FILE || (flags & HAS_DATA) != 0;
    long data = hasData ? LittleEndian.unsignedFour(rest, 0) : 0;
    if (type == FILE) {
      if ((flags & LARGE) != 0) {
        data |= (LittleEndian.unsignedFour(rest, 25) & 0x7FFF_FFFFL) << 32;
      }
      if (data > 0 && (flags & FOLDER) != FOLDER) {
        file(flags, rest);
      }
    }
    return Pass.over(data, this::block);
  }

  private void file(int flags, byte[] rest) {
    if ((flags & FILE_ENCRYPTED) == 0) {
      tally.clear();
    } else if (LittleEndian.octet(rest, 17) >= FIRST_WITH_AES) {
      tally.encrypted(Scheme.RAR_AES, 128);
    } else {
      tally.encrypted(Scheme.OTHER, 0);
    }
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
