package org.muster.connectors.protection.sevenzip;

import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.protection.octets.UnreadableException;

/**
 * How a folder of a 7z file is packed, before the sizes of its streams are known.
 *
 * @param coders ids of its coders, in hexadecimal
 * @param properties of the first coder, in hexadecimal
 * @param outputs how many streams its coders write
 */
record SevenZipFolder(List<String> coders, String properties, int outputs) {

  private static final int LENGTH_OF_ID = 0x0F;
  private static final int IS_COMPLEX = 0x10;
  private static final int HAS_PROPERTIES = 0x20;

  static SevenZipFolder read(SevenZipOctets in) throws UnreadableException {
    int count = in.count();
    List<String> coders = new ArrayList<>();
    String first = "";
    int inputs = 0;
    int outputs = 0;
    for (int i = 0; i < count; i++) {
      int flags = in.octet();
      coders.add(in.hex(flags & LENGTH_OF_ID));
      boolean isComplex = (flags & IS_COMPLEX) != 0;
      inputs += isComplex ? in.count() : 1;
      outputs += isComplex ? in.count() : 1;
      String properties = (flags & HAS_PROPERTIES) != 0 ? in.hex(in.count()) : "";
      first = i == 0 ? properties : first;
    }
    skipBonds(in, inputs, outputs);
    return new SevenZipFolder(coders, first, outputs);
  }

  private static void skipBonds(SevenZipOctets in, int inputs, int outputs)
      throws UnreadableException {
    int bonds = outputs - 1;
    int packed = inputs - bonds;
    for (int i = 0; i < 2 * bonds + (packed > 1 ? packed : 0); i++) {
      in.number();
    }
  }

  /** The size of what it writes last, from where sizes stand. */
  long size(SevenZipOctets in) throws UnreadableException {
    long size = 0;
    for (int i = 0; i < outputs; i++) {
      size = in.number();
    }
    return size;
  }
}
