package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.tnef.TnefAttachment;
import org.muster.connectors.tnef.TnefBody;
import org.muster.connectors.tnef.TnefParts;
import org.muster.connectors.tnef.TnefReader;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Leaf;

/**
 * An attachment that may be TNEF, whatever it is called. What it holds is, if all of it can be
 * read, as if it lay in the message itself: Exchange shows it so.
 */
final class Winmail implements OctetSink, TnefParts {

  private final Keys keys;
  private final Reading reading;
  private final Inspections inspections;
  private final LeafReader container;
  private final TnefReader tnef = new TnefReader(this);

  private @Nullable LeafReader current;
  private @Nullable ProtectedReader currentBlob;
  private final List<Leaf> leaves = new ArrayList<>(0);
  private final List<Digest> blobs = new ArrayList<>(0);
  private boolean undecided;

  /** Opens what is read as an attachment. */
  Winmail(Keys keys, Reading reading, Inspections inspections, LeafReader container) {
    this.keys = keys;
    this.reading = reading;
    this.inspections = inspections;
    this.container = container;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    tnef.put(octets, from, to);
  }

  @Override
  public void end() {
    tnef.end();
  }

  @Override
  public OctetSink attachment() {
    if (!reading.anotherPart()) {
      return OctetSink.NONE;
    }
    LeafReader leaf = new LeafReader(keys, Leaf.Kind.BINARY, null);
    ProtectedReader blob = new ProtectedReader(UnaryOperator.identity());
    leaf.inspect(blob);
    leaf.inspect(inspections.ofAttached());
    current = leaf;
    currentBlob = blob;
    return leaf;
  }

  /** Of what servers take apart or write anew, octets alone say nothing. */
  @Override
  public void attached(TnefAttachment attachment) {
    if (current == null || currentBlob == null) {
      undecided = true;
    } else if (LeafKinds.isRewritten(attachment)) {
      undecided = true;
    } else if (LeafKinds.isProtected(attachment)) {
      blobs.add(currentBlob.digest(keys, Domain.PROTECTED));
    } else {
      leaves.add(current.leaf());
    }
  }

  boolean isTnef() {
    return tnef.isTnef();
  }

  /** Whether all of it was read, so that it says nothing beside what it holds. */
  boolean isOpened(boolean hasOtherText) {
    return tnef.isOpened()
        && !undecided
        && (!tnef.isRtf() || hasOtherText)
        && tnef.body().map(body -> CodePages.charset(body.codePage()).isPresent()).orElse(true);
  }

  /** Whether its text is in RTF: what the target makes of that is not known. */
  boolean isRtf() {
    return tnef.isRtf();
  }

  /** The container itself, known by its octets. */
  Leaf closed() {
    return container.leaf();
  }

  /** The container as one that is shown by what it holds. */
  Leaf opened() {
    Leaf leaf = container.leaf();
    return new Leaf(Leaf.Kind.CONTAINER, leaf.content(), leaf.sizeClass());
  }

  List<Leaf> leaves() {
    return leaves;
  }

  List<Digest> protectedBlobs() {
    return blobs;
  }

  Optional<TextReader> text(Links links) {
    return tnef.body().map(body -> text(body, links));
  }

  private TextReader text(TnefBody body, Links links) {
    String charset = CodePages.charset(body.codePage()).orElse("");
    String type = body.isHtml() ? "text/html" : "text/plain";
    TextReader text =
        new TextReader(keys, ContentType.of(type + "; charset=\"" + charset + '"'), links);
    body.read(text);
    return text;
  }
}
