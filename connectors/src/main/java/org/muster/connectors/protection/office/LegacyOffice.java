package org.muster.connectors.protection.office;

import java.util.Arrays;
import java.util.List;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.octets.UnreadableException;
import org.muster.connectors.protection.office.CompoundFile.Entry;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/** Whether a document of Word, Excel or PowerPoint 97 to 2003 is encrypted, and how. */
final class LegacyOffice {

  private static final ProtectionFact ENCRYPTED =
      ProtectionFact.of(
          ProtectionLayer.ATTACHMENT, Mechanism.OFFICE_BINARY, ProtectionState.ENCRYPTED);

  private static final ProtectionFact OBFUSCATED = ENCRYPTED.under(Scheme.XOR, 0);

  private static final int WORD = 0xA5EC;
  private static final int WORD_ENCRYPTED = 0x0100;
  private static final int WORD_SECOND_TABLE = 0x0200;
  private static final int WORD_OBFUSCATED = 0x8000;

  private static final int FILE_PASS = 0x002F;
  private static final int END_OF_SUBSTREAM = 0x000A;

  private static final int POWER_POINT_ENCRYPTED = 0xF3D1C4DF;

  /** The version of the first RC4, which has keys of 40 bits. */
  private static final int FIRST_RC4 = 1;

  /** Of a header with the name of its provider. */
  private static final int LONGEST_HEADER = 512;

  private static final int MOST_OF_SLIDES = 4 << 20;

  /** A CryptSession10Container: version 15, instance 0, type 0x2F14. */
  private static final int SESSION = 0x2F14_000F;

  private LegacyOffice() {}

  /** MS-DOC section 2.5.2. */
  static List<ProtectionFact> word(CompoundFile file, Entry stream) throws UnreadableException {
    byte[] base = file.begin(stream, 32);
    int flags = LittleEndian.two(base, 10);
    if (LittleEndian.two(base, 0) != WORD || (flags & WORD_ENCRYPTED) == 0) {
      return List.of();
    }
    if ((flags & WORD_OBFUSCATED) != 0) {
      return List.of(OBFUSCATED);
    }
    String table = (flags & WORD_SECOND_TABLE) != 0 ? "1Table" : "0Table";
    for (Entry entry : file.entries()) {
      if (entry.name().equals(table)) {
        return List.of(rc4(file.begin(entry, 64)));
      }
    }
    throw UnreadableException.malformed();
  }

  /** MS-XLS section 2.4.117: among the first records. */
  static List<ProtectionFact> excel(byte[] stream) {
    int at = 0;
    while (at + 4 <= stream.length) {
      int record = LittleEndian.two(stream, at);
      int length = LittleEndian.two(stream, at + 2);
      if (record == FILE_PASS) {
        return List.of(filePass(stream, at + 4, length));
      }
      if (record == END_OF_SUBSTREAM) {
        break;
      }
      at += 4 + length;
    }
    return List.of();
  }

  private static ProtectionFact filePass(byte[] stream, int at, int length) {
    boolean isOfFirstVersions = length == 4;
    if (isOfFirstVersions || LittleEndian.two(stream, at) == 0) {
      return OBFUSCATED;
    }
    byte[] header = Arrays.copyOfRange(stream, at + 2, at + 2 + LONGEST_HEADER);
    boolean opens =
        isFirst(header)
            ? DefaultPassword.opensFirstRc4(header)
            : DefaultPassword.opensCryptoApi(header);
    return opens ? EncryptionInfo.opened(rc4(header)) : rc4(header);
  }

  /** MS-PPT section 2.3.2. */
  static List<ProtectionFact> powerPoint(CompoundFile file, Entry user) throws UnreadableException {
    if (LittleEndian.four(file.begin(user, 16), 12) != POWER_POINT_ENCRYPTED) {
      return List.of();
    }
    for (Entry entry : file.entries()) {
      if (entry.name().equals("PowerPoint Document")) {
        return List.of(ENCRYPTED.under(Scheme.RC4, session(file.begin(entry, MOST_OF_SLIDES))));
      }
    }
    return List.of(ENCRYPTED.under(Scheme.RC4, 0));
  }

  /**
   * Length of the key by the record that tells it (section 2.11.2), which alone is clear; 0 if
   * none.
   */
  private static int session(byte[] stream) {
    for (int at = 0; at + 8 + 32 <= stream.length; at++) {
      if (LittleEndian.four(stream, at) == SESSION && LittleEndian.two(stream, at + 10) == 2) {
        return EncryptionInfo.keyBits(Arrays.copyOfRange(stream, at + 8, at + 8 + 32));
      }
    }
    return 0;
  }

  private static boolean isFirst(byte[] header) {
    return LittleEndian.two(header, 2) == FIRST_RC4;
  }

  /** MS-OFFCRYPTO sections 2.3.6.1 and 2.3.5.1. */
  private static ProtectionFact rc4(byte[] header) {
    int bits = isFirst(header) ? 0 : EncryptionInfo.keyBits(header);
    return ENCRYPTED.under(Scheme.RC4, bits == 0 ? 40 : bits);
  }
}
