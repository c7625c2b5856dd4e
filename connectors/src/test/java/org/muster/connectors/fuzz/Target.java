package org.muster.connectors.fuzz;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.muster.connectors.protection.part.Claim;

/** A parser of octets that anybody may have written. */
public enum Target {
  /** Any part, whatever it is. */
  PART("", "attachments/*", Invariant.part(Claim.NONE)),
  BER("3080", "cms-*.eml key-*.eml", Invariant::ber),
  CMS("308006092a864886f70d0107", "cms-*.eml", Invariant.part(Claim.CMS_ENVELOPED)),
  PGP("", "pgp-*.eml", Invariant.part(Claim.PGP)),
  ARMOUR("2d2d2d2d2d424547494e20", "pgp-*.eml key-*.eml", Invariant.part(Claim.PGP_FILE)),
  KEY("3082", "key-*.eml", Invariant.part(Claim.NONE)),
  ZIP("504b0304", "*.zip *.odt", Invariant.part(Claim.NONE)),
  SEVEN_ZIP("377abcaf271c", "*.7z", Invariant.part(Claim.NONE)),
  RAR_4("526172211a0700", "*.rar", Invariant.part(Claim.NONE)),
  RAR_5("526172211a070100", "*.rar", Invariant.part(Claim.NONE)),
  COMPOUND("d0cf11e0a1b11ae1", "*.doc *.xls *.docx", Invariant.part(Claim.NONE)),
  PDF("255044462d", "*.pdf", Invariant.part(Claim.NONE)),
  OFFICE_XML("3c", "", Invariant::officeXml),
  RIGHTS("76e80460c411e386", "", Invariant.part(Claim.RIGHTS_MANAGED)),
  PASSWORD("", "", Invariant::password),
  /** A whole message. */
  MIME("", "*.eml", Invariant::message);

  private final byte[] beginning;
  private final List<String> seeds;
  private final Consumer<byte[]> invariant;

  Target(String beginning, String seeds, Consumer<byte[]> invariant) {
    this.beginning = HexFormat.of().parseHex(beginning);
    this.seeds = List.of(seeds.split(" "));
    this.invariant = invariant;
  }

  /** Fails if what must hold of any octets does not; they begin as the format wants it. */
  void run(byte[] octets) {
    byte[] begun = octets.clone();
    System.arraycopy(beginning, 0, begun, 0, Math.min(beginning.length, begun.length));
    invariant.accept(begun);
  }

  /** Whether it begins well with a file of this path. */
  boolean takes(Path file) {
    return seeds.stream()
        .anyMatch(glob -> file.getFileSystem().getPathMatcher("glob:**/" + glob).matches(file));
  }

  /** Whether it reads messages and not what lies in them. */
  boolean isOfMessages() {
    return this == MIME;
  }
}
