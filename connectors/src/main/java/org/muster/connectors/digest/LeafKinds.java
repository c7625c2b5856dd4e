package org.muster.connectors.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.tnef.TnefAttachment;
import org.muster.rules.mail.Leaf;

/** What a leaf is, from its media type, name and place. */
final class LeafKinds {

  private static final List<String> REWRITTEN =
      List.of(".eml", ".msg", ".htm", ".html", ".ics", ".vcf");

  private LeafKinds() {}

  /** Ciphertext, signatures and rights-managed octets: these must never change. */
  static boolean isProtected(Header header, @Nullable Multipart in) {
    ContentType type = header.contentType();
    String name = header.fileName();
    boolean octetStream = type.is("application/octet-stream");
    return isCms(type)
        || isRightsManaged(type, name)
        || isOpenPgp(header, in)
        || (octetStream && (name.endsWith(".p7m") || name.endsWith(".p7s")));
  }

  /** The same of what TNEF holds. */
  static boolean isProtected(TnefAttachment attachment) {
    ContentType type = ContentType.of(attachment.mediaType());
    String name = Ascii.lower(attachment.name());
    return isCms(type)
        || isRightsManaged(type, name)
        || type.is("application/pgp-signature")
        || name.endsWith(".p7m")
        || name.endsWith(".p7s");
  }

  /** Whether servers show an attachment of TNEF as something else than its octets. */
  static boolean isRewritten(TnefAttachment attachment) {
    String type = Ascii.lower(attachment.mediaType());
    String name = Ascii.lower(attachment.name());
    return type.startsWith("message/")
        || type.startsWith("multipart/")
        || type.startsWith("text/html")
        || type.startsWith("text/enriched")
        || REWRITTEN.stream().anyMatch(name::endsWith);
  }

  /** What a part says of itself. */
  static Claim claim(Header header, @Nullable Multipart in) {
    ContentType type = header.contentType();
    String name = header.fileName();
    if (isSignature(type) || name.endsWith(".p7s")) {
      return Claim.CMS_SIGNATURE;
    }
    if (isCms(type) || name.endsWith(".p7m")) {
      return isEnveloped(type) ? Claim.CMS_ENVELOPED : Claim.CMS;
    }
    if (type.is("application/pgp-signature")) {
      return Claim.PGP_SIGNATURE;
    }
    if (isOpenPgp(header, in)) {
      return Claim.PGP;
    }
    if (!isPgpControl(header) && (name.endsWith(".pgp") || name.endsWith(".gpg"))) {
      return Claim.PGP_FILE;
    }
    return isRightsManaged(type, name) ? Claim.RIGHTS_MANAGED : Claim.NONE;
  }

  private static boolean isSignature(ContentType type) {
    return type.is("application/pkcs7-signature") || type.is("application/x-pkcs7-signature");
  }

  private static boolean isCms(ContentType type) {
    return type.type().equals("application")
        && switch (type.subtype()) {
          case "pkcs7-mime", "x-pkcs7-mime", "pkcs7-signature", "x-pkcs7-signature" -> true;
          default -> false;
        };
  }

  private static boolean isEnveloped(ContentType type) {
    String said = Ascii.lower(type.parameter("smime-type").orElse(""));
    return said.equals("enveloped-data") || said.equals("authenveloped-data");
  }

  private static boolean isRightsManaged(ContentType type, String name) {
    return type.is("application/x-microsoft-rpmsg-message")
        || (name.startsWith("message") && name.endsWith(".rpmsg"));
  }

  /** An OpenPGP signature, or what follows the control part of RFC 3156, in whatever multipart. */
  static boolean isOpenPgp(Header header, @Nullable Multipart in) {
    ContentType type = header.contentType();
    boolean cipher = in != null && in.isPgp() && type.is("application/octet-stream");
    return cipher || type.is("application/pgp-signature");
  }

  static boolean isPgpControl(Header header) {
    return header.contentType().is("application/pgp-encrypted");
  }

  static Leaf.Kind of(Header header, @Nullable Multipart in) {
    ContentType type = header.contentType();
    String name = header.fileName();
    if (type.is("message/rfc822")
        || type.is("message/global")
        || (type.isAbsent() && in != null && in.is("digest"))
        || name.endsWith(".eml")) {
      return Leaf.Kind.MESSAGE;
    }
    if (type.is("text/calendar")) {
      return Leaf.Kind.CALENDAR;
    }
    if (type.is("message/delivery-status") || type.is("message/disposition-notification")) {
      return Leaf.Kind.REPORT;
    }
    if (type.is("text/vcard") || type.is("text/x-vcard") || type.is("text/directory")) {
      return Leaf.Kind.CONTACT;
    }
    return type.isText() ? Leaf.Kind.TEXT : Leaf.Kind.BINARY;
  }
}
