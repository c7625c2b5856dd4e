package org.muster.connectors.digest;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Representation.Kind;

/**
 * Which leaves are the body, decided as they come (MS-OXCMAIL section 2.2.3.3.2): the first text
 * that is no attachment, and its other representations in the same alternative.
 */
final class BodyChoice {

  private final Set<Kind> chosen = EnumSet.noneOf(Kind.class);
  private @Nullable Multipart alternative;

  /** Whether this leaf is the body, or a representation of it. */
  boolean takes(Header header, @Nullable Multipart in) {
    ContentType type = header.contentType();
    boolean readable = type.is("text/plain") || TextReader.kindOf(type) == Kind.HTML;
    if (!readable || header.isAttachment() || isSignature(in) || isMessage(type, in)) {
      return false;
    }
    Kind kind = TextReader.kindOf(type);
    if (chosen.isEmpty()) {
      chosen.add(kind);
      alternative = enclosingAlternative(in);
      return true;
    }
    boolean same = in != null && alternative != null && in.within(alternative);
    return same && chosen.add(kind);
  }

  private static boolean isSignature(@Nullable Multipart in) {
    return in != null && in.is("signed") && in.partNumber() > 1;
  }

  /** What a digest holds is a message unless it says otherwise (RFC 2046 section 5.1.5). */
  private static boolean isMessage(ContentType type, @Nullable Multipart in) {
    return type.isAbsent() && in != null && in.is("digest");
  }

  private static @Nullable Multipart enclosingAlternative(@Nullable Multipart in) {
    Multipart m = in;
    while (m != null && !m.is("alternative")) {
      m = m.parent().orElse(null);
    }
    return m;
  }
}
