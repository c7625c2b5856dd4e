package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Representation.Kind;
import org.muster.rules.mail.Tolerance;

/** Digests one text in all its forms, from decoded octets. */
final class TextReader implements OctetSink {

  private final Keys keys;
  private final Kind kind;
  private final Skeleton skeleton = new Skeleton();
  private final @Nullable Skeleton unflowed;
  private final @Nullable HtmlText html;
  private final SourceText source;
  private final TextDecoder decoder;
  private long octets;

  TextReader(Keys keys, ContentType type, Links links) {
    this.keys = keys;
    this.kind = kindOf(type);
    this.html = type.is("text/html") ? new HtmlText(skeleton, links) : null;
    boolean flowed = type.parameter("format").filter("flowed"::equalsIgnoreCase).isPresent();
    this.unflowed = flowed && kind == Kind.PLAIN ? new Skeleton() : null;
    Optional<String> charset = type.parameter("charset");
    this.source = new SourceText(text(), TextDecoder.nulServed(charset));
    this.decoder = TextDecoder.of(charset, new Nfc(source));
  }

  static Kind kindOf(ContentType type) {
    boolean markup = type.is("text/html") || isEnriched(type);
    return markup ? Kind.HTML : Kind.PLAIN;
  }

  private static boolean isEnriched(ContentType type) {
    return type.is("text/enriched") || type.is("text/richtext");
  }

  private CharSink text() {
    if (html != null) {
      return html;
    }
    if (kind == Kind.HTML) {
      return new Enriched(skeleton);
    }
    return unflowed == null ? skeleton : new CharTee(skeleton, new Flowed(unflowed));
  }

  @Override
  public void put(byte[] b, int from, int to) {
    octets += to - from;
    decoder.put(b, from, to);
  }

  @Override
  public void end() {
    decoder.end();
  }

  /** Octets with every line end as two. */
  long octets() {
    return octets + source.bareFeeds();
  }

  /** What is in the text as decoded; it tells of the message where nothing had to be decoded. */
  Set<Tolerance> marks() {
    return source.marks();
  }

  @Override
  public boolean isBlindToLineEnds() {
    return decoder.isAsciiFirst();
  }

  /** Whether there is anything to read. */
  boolean hasText() {
    return !skeleton.isEmpty();
  }

  /** Empty where there is nothing to see: an empty body is as none. */
  Optional<Representation> representation() {
    if (skeleton.isEmpty() && (html == null || !html.isShowing())) {
      return Optional.empty();
    }
    List<Form> forms = new ArrayList<>(3);
    add(forms, source.strict(), Tolerance.STRICT);
    source.unstuffed().ifPresent(hash -> add(forms, hash, Tolerance.FROM_STUFF));
    source.folded().ifPresent(hash -> add(forms, hash, Tolerance.EOL));
    byte[] bare = skeleton.text();
    if (html == null || !html.isCutOff()) {
      add(forms, bare, kind == Kind.HTML ? Tolerance.HTML_MARKUP : Tolerance.WS);
    }
    if (unflowed != null) {
      add(forms, unflowed.text(), Tolerance.WS);
    }
    Digest shape = keys.streamed(Domain.SHAPE, skeleton.isBeyondAscii() ? skeleton.shape() : bare);
    return Optional.of(
        new Representation(
            kind, new Layer(forms), shape, skeleton.length(), skeleton.questionMarks()));
  }

  /** Adds a form unless a stricter one is the same. */
  private void add(List<Form> forms, byte[] sha256, Tolerance tolerance) {
    Digest digest = keys.streamed(Domain.TEXT, sha256);
    if (forms.stream().noneMatch(form -> form.digest().equals(digest))) {
      forms.add(new Form(digest, tolerance));
    }
  }
}
