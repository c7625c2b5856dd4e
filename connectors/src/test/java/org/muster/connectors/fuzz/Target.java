package org.muster.connectors.fuzz;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.muster.connectors.imap.AnyResponses;
import org.muster.connectors.protection.part.Claim;

/** A parser of octets that anybody may have written. */
public enum Target {
  /** Any part, whatever it is. */
  PART("", "attachments/*", Claim.NONE),
  BER("3080", "cms-*.eml key-*.eml", Claim.NONE),
  CMS("308006092a864886f70d0107", "cms-*.eml", Claim.CMS_ENVELOPED),
  PGP("", "pgp-*.eml", Claim.PGP),
  ARMOUR("2d2d2d2d2d424547494e20", "pgp-*.eml key-*.eml", Claim.PGP_FILE),
  KEY("3082", "key-*.eml", Claim.NONE),
  ZIP("504b0304", "*.zip *.odt", Claim.NONE),
  SEVEN_ZIP("377abcaf271c", "*.7z", Claim.NONE),
  RAR_4("526172211a0700", "*.rar", Claim.NONE),
  RAR_5("526172211a070100", "*.rar", Claim.NONE),
  COMPOUND("d0cf11e0a1b11ae1", "*.doc *.xls *.docx", Claim.NONE),
  PDF("255044462d", "*.pdf", Claim.NONE),
  OFFICE_XML("3c", "", Claim.NONE),
  RIGHTS("76e80460c411e386", "", Claim.RIGHTS_MANAGED),
  PASSWORD("", "", Claim.NONE),
  /** A whole message. */
  MIME("", "*.eml", Claim.NONE),
  TNEF("789f3e22", "sisimai/000081.eml", Claim.NONE),
  /** A folder of messages. */
  MBOX("46726f6d20", "*.mbox", Claim.NONE),
  /** What a server says. */
  IMAP("2a20", "*.imap", Claim.NONE);

  private final String beginning;
  private final String seeds;
  private final Claim claim;

  /**
   * A parser.
   *
   * @param beginning how the format wants its octets to begin, in hexadecimal digits
   * @param seeds names of fixtures that are of it
   * @param claim what is said of the part
   */
  Target(String beginning, String seeds, Claim claim) {
    this.beginning = beginning;
    this.seeds = seeds;
    this.claim = claim;
  }

  /** Fails if what must hold of any octets does not. */
  void run(byte[] octets) {
    byte[] begun = octets.clone();
    byte[] wanted = HexFormat.of().parseHex(beginning);
    System.arraycopy(wanted, 0, begun, 0, Math.min(wanted.length, begun.length));
    switch (this) {
      case BER -> Invariant.ber(begun);
      case OFFICE_XML -> Invariant.officeXml(begun);
      case PASSWORD -> Invariant.password(begun);
      case MIME -> Invariant.message(begun);
      case TNEF -> TnefInvariant.hold(begun);
      case MBOX -> MboxInvariant.hold(begun);
      case IMAP -> AnyResponses.read(begun);
      default -> Invariant.part(claim, begun);
    }
  }

  /** Whether it begins well with a file of this path. */
  boolean takes(Path file) {
    return Stream.of(seeds.split(" ", -1))
        .anyMatch(glob -> file.getFileSystem().getPathMatcher("glob:**/" + glob).matches(file));
  }

  /** Whether it reads messages and not what lies in them. */
  boolean isOfMessages() {
    return this == MIME;
  }
}
