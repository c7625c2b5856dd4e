package org.muster.connectors.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.protection.PartInspection;
import org.muster.connectors.protection.PasswordTold;
import org.muster.connectors.protection.ber.BerHandler;
import org.muster.connectors.protection.ber.BerReader;
import org.muster.connectors.protection.office.OfficeLabel;
import org.muster.connectors.protection.office.OpenDocumentManifest;
import org.muster.connectors.protection.office.XmlInspector;
import org.muster.connectors.protection.part.Carrier;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.key.Keyring;

/**
 * What holds of any octets: nothing is thrown, and it does not matter in which pieces they come.
 * Time and memory are for the fuzzer to bound.
 */
final class Invariant {

  private static final Stored STORED = new Stored("1/1", null, Set.of());

  private Invariant() {}

  static void part(Claim claim, byte[] octets) {
    Inspector whole = PartInspection.of(claim);
    put(octets, octets.length, whole);
    Inspector pieces = PartInspection.of(claim);
    put(octets, piece(octets), pieces);
    equal(whole.facts(), pieces.facts());
  }

  static void ber(byte[] octets) {
    BerReader whole = new BerReader(BerHandler.NOTHING);
    whole.put(octets, 0, octets.length);
    BerReader single = new BerReader(BerHandler.NOTHING);
    for (int at = 0; at < octets.length; at++) {
      single.put(octets, at, at + 1);
    }
    equal(whole.doubt(), single.doubt());
  }

  static void officeXml(byte[] octets) {
    put(octets, octets.length, new XmlInspector(new OfficeLabel(Carrier.NONE)));
    put(octets, octets.length, new XmlInspector(new OpenDocumentManifest()));
  }

  static void password(byte[] octets) {
    PasswordTold whole = new PasswordTold();
    put(octets, octets.length, whole);
    PasswordTold pieces = new PasswordTold();
    put(octets, piece(octets), pieces);
    equal(whole.facts(), pieces.facts());
  }

  static void message(byte[] octets) {
    Digester digester = new Digester(Keyring.of(new byte[32]));
    int piece = piece(octets);
    InputStream pieces =
        new ByteArrayInputStream(octets) {
          @Override
          public int read(byte[] to, int from, int most) {
            return super.read(to, from, Math.min(piece, most));
          }
        };
    try {
      equal(digester.content(STORED, octets, 0, octets.length), digester.content(STORED, pieces));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As long as the octets themselves say, so that the fuzzer finds every length. */
  static int piece(byte[] octets) {
    return octets.length == 0 ? 1 : 1 + (octets[octets.length - 1] & 0x7F);
  }

  static void put(byte[] octets, int piece, OctetSink sink) {
    for (int at = 0; at < octets.length; at += piece) {
      sink.put(octets, at, Math.min(at + piece, octets.length));
    }
    sink.end();
  }

  static void equal(Object one, Object other) {
    if (!one.equals(other)) {
      throw new AssertionError("Cannot be: " + one + " and " + other + " of the same octets");
    }
  }
}
