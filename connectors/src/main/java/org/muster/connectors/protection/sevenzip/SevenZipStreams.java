package org.muster.connectors.protection.sevenzip;

import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.protection.octets.UnreadableException;

/**
 * Where packed streams of a 7z file lie and how they are packed: {@code Streams Info} of its
 * format.
 *
 * @param packedFrom offset of the first packed stream behind the signature header
 * @param packedSize length of the first packed stream
 */
record SevenZipStreams(long packedFrom, long packedSize, List<Folder> folders) {

  /**
   * Files that are packed together.
   *
   * @param coders ids of what they went through, in hexadecimal
   * @param properties of the first coder, in hexadecimal
   */
  record Folder(List<String> coders, String properties, long unpackedSize) {

    private static final String AES = "06f10701";
    private static final String LZMA = "030101";

    boolean isEncrypted() {
      return coders.contains(AES);
    }

    boolean isLzma() {
      return coders.equals(List.of(LZMA));
    }
  }

  private static final int ARCHIVE_PROPERTIES = 0x02;
  private static final int ADDITIONAL_STREAMS = 0x03;
  private static final int MAIN_STREAMS = 0x04;
  private static final int PACK_INFO = 0x06;
  private static final int UNPACK_INFO = 0x07;
  private static final int SIZES = 0x09;
  private static final int DIGESTS = 0x0A;
  private static final int FOLDERS = 0x0B;
  private static final int UNPACK_SIZES = 0x0C;

  /** Those of the files of a header; none where it has no streams. */
  static SevenZipStreams ofHeader(byte[] header) throws UnreadableException {
    SevenZipOctets in = new SevenZipOctets(header, 1);
    int id = in.octet();
    if (id == ARCHIVE_PROPERTIES) {
      while (in.octet() != 0) {
        in.skip(in.number());
      }
      id = in.octet();
    }
    if (id == ADDITIONAL_STREAMS) {
      throw UnreadableException.malformed();
    }
    return id == MAIN_STREAMS ? read(in) : new SevenZipStreams(0, 0, List.of());
  }

  static SevenZipStreams of(byte[] octets) throws UnreadableException {
    return read(new SevenZipOctets(octets, 0));
  }

  private static SevenZipStreams read(SevenZipOctets in) throws UnreadableException {
    int id = in.octet();
    long from = 0;
    long size = 0;
    if (id == PACK_INFO) {
      from = in.number();
      size = packedSize(in, in.count());
      id = in.octet();
    }
    return new SevenZipStreams(from, size, id == UNPACK_INFO ? folders(in) : List.of());
  }

  private static long packedSize(SevenZipOctets in, int streams) throws UnreadableException {
    long first = 0;
    for (int id = in.octet(); id != 0; id = in.octet()) {
      if (id == SIZES) {
        for (int i = 0; i < streams; i++) {
          long size = in.number();
          first = i == 0 ? size : first;
        }
      } else if (id == DIGESTS) {
        in.skipDigests(streams);
      } else {
        throw UnreadableException.malformed();
      }
    }
    return first;
  }

  private static List<Folder> folders(SevenZipOctets in) throws UnreadableException {
    in.expect(FOLDERS);
    int count = in.count();
    in.expect(0);
    List<SevenZipFolder> read = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      read.add(SevenZipFolder.read(in));
    }
    in.expect(UNPACK_SIZES);
    List<Folder> folders = new ArrayList<>();
    for (SevenZipFolder folder : read) {
      folders.add(new Folder(folder.coders(), folder.properties(), folder.size(in)));
    }
    return folders;
  }
}
