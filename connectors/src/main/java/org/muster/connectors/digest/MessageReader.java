package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Representation.Kind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.protection.ProtectionLayer;

/** Reads one message, or one that is embedded in another, and gathers its layers. */
final class MessageReader implements OctetSink, Parts {

  private static final Header NO_FIELDS = new Header();

  private final Keys keys;
  private final Reading reading;
  private final int depth;
  private final MimeReader mime;
  private final Inspections inspections;

  private @Nullable Envelope envelope;
  private Passage passage = Passage.NONE;
  private final Strays strays = new Strays();
  private final BodyChoice body = new BodyChoice();
  private final Links links;
  private final List<TextReader> texts = new ArrayList<>(2);
  private final Leaves leaves;
  private final List<Winmail> containers = new ArrayList<>(0);
  private final List<Digest> protectedBlobs = new ArrayList<>(0);
  private long octets;

  MessageReader(Keys keys, Reading reading, int depth) {
    this.keys = keys;
    this.reading = reading;
    this.depth = depth;
    this.links = new Links(keys, reading);
    this.leaves = new Leaves(keys);
    this.inspections = new Inspections(keys, reading, depth);
    this.mime = new MimeReader(reading, this);
  }

  @Override
  public void put(byte[] b, int from, int to) {
    mime.put(b, from, to);
  }

  @Override
  public void end() {
    mime.end();
    inspections.end();
    boolean hasText = texts.stream().anyMatch(TextReader::hasText);
    containers.forEach(container -> keep(container, hasText));
  }

  @Override
  public void message(Header header) {
    envelope = Envelope.of(keys, header, reading);
    if (depth == 0) {
      passage = Passage.of(header);
      header.marks().forEach(reading::note);
      reading.found(new Labels(keys, header).facts());
      reading.found(Labels.ofSubject(envelope().subject().text()));
    }
  }

  @Override
  public Optional<OctetSink> body() {
    return passage.body();
  }

  @Override
  public OctetSink leaf(Header header, @Nullable Multipart in) {
    gather(header);
    if (header.contentType().is("message/external-body")) {
      header.contentType().parameters().all().forEach((name, v) -> strays.line(name + '=' + v));
    }
    return TransferDecoder.to(decoded(header, in), header, strays);
  }

  private void gather(Header header) {
    header.stray().forEach(strays::line);
    header.mailboxLine().ifPresent(strays::mailboxLine);
  }

  private OctetSink decoded(Header header, @Nullable Multipart in) {
    if (LeafKinds.isPgpControl(header) && in != null) {
      in.pgpControlSeen();
      inspections.pgpControlSeen();
      if (!in.is("encrypted")) {
        reading.note(Tolerance.PGP_MIXED);
      }
    }
    if (LeafKinds.isProtected(header, in)) {
      boolean openPgp = LeafKinds.isOpenPgp(header, in);
      OctetSink blob = blob(Domain.PROTECTED, out -> openPgp ? new Armour(out, strays) : out);
      return new Both(blob, inspections.of(header, in, ProtectionLayer.MESSAGE));
    }
    if (body.takes(header, in)) {
      TextReader text = new TextReader(keys, header.contentType(), links);
      boolean identity = TransferDecoder.isIdentity(header);
      OctetSink kept = new Ending(text, () -> keep(text, identity ? text.marks() : Set.of()));
      return new Both(kept, inspections.ofText(header, in));
    }
    LeafReader leaf = attachment(header, in);
    if (LeafKinds.of(header, in) != Leaf.Kind.MESSAGE) {
      leaf.inspect(inspections.of(header, in, ProtectionLayer.ATTACHMENT));
    }
    if (LeafKinds.of(header, in) == Leaf.Kind.BINARY) {
      Winmail container = new Winmail(keys, reading, inspections, leaf);
      leaf.inspect(container);
      return new Ending(leaf, () -> keep(leaf, container));
    }
    return new Ending(leaf, () -> keep(leaf));
  }

  private OctetSink blob(Domain domain, UnaryOperator<OctetSink> unwrapping) {
    ProtectedReader blob = new ProtectedReader(unwrapping);
    return new Ending(
        blob,
        () -> {
          octets += blob.octets();
          protectedBlobs.add(blob.digest(keys, domain));
        });
  }

  @Override
  public OctetSink signed(Multipart multipart) {
    ProtectedReader entity = new ProtectedReader(UnaryOperator.identity());
    OctetSink kept =
        new Ending(entity, () -> protectedBlobs.add(entity.digest(keys, Domain.SIGNED)));
    return new LineEnds(new Both(kept, multipart.sign()));
  }

  private LeafReader attachment(Header header, @Nullable Multipart in) {
    boolean identity = TransferDecoder.isIdentity(header);
    ContentType type = header.contentType();
    Leaf.Kind kind = LeafKinds.of(header, in);
    boolean folds = identity || type.isText();
    LeafReader leaf = new LeafReader(keys, kind, folds ? new FoldedOctets(identity) : null);
    if (kind == Leaf.Kind.TEXT) {
      leaf.read(new TextReader(keys, type, links));
    }
    StructuredReader.of(kind, type).ifPresent(leaf::gather);
    if (kind == Leaf.Kind.MESSAGE && depth == Limits.EMBEDDED) {
      reading.spoil(Condition.TOO_DEEP);
    } else if (kind == Leaf.Kind.MESSAGE) {
      leaf.open(new MessageReader(keys, reading, depth + 1));
    }
    return leaf;
  }

  private void keep(TextReader text, Set<Tolerance> marks) {
    octets += text.octets();
    marks.forEach(reading::note);
    texts.add(text);
  }

  private void keep(LeafReader leaf) {
    octets += leaf.octets();
    leaf.marks().forEach(reading::note);
    leaves.add(leaf.leaf());
  }

  private void keep(LeafReader leaf, Winmail container) {
    if (container.isTnef()) {
      octets += leaf.octets();
      leaf.marks().forEach(reading::note);
      containers.add(container);
    } else {
      keep(leaf);
    }
  }

  /** What an embedded message holds is compared by octets, or written anew with it. */
  private void keep(Winmail container, boolean hasText) {
    boolean opened = depth == 0 && container.isOpened(hasText);
    if (!opened || container.isRtf()) {
      reading.note(Tolerance.UNOPENED);
    }
    leaves.add(opened ? container.opened() : container.closed());
    if (opened) {
      container.leaves().forEach(leaves::add);
      protectedBlobs.addAll(container.protectedBlobs());
      container.text(links).ifPresent(text -> texts.add(0, text));
    }
  }

  @Override
  public OctetSink preamble(Header header, Multipart multipart) {
    gather(header);
    return new LineEnds(
        new Preamble(
            multipart,
            () -> attachment(NO_FIELDS, multipart),
            leaf -> keepPreamble(leaf, multipart)));
  }

  /** Without a part that follows, what stands before the first is all there is. */
  private void keepPreamble(LeafReader leaf, Multipart multipart) {
    Optional<TextReader> text = leaf.text();
    if (text.isPresent() && body.takes(NO_FIELDS, multipart)) {
      keep(text.get(), leaf.marks());
    } else {
      keep(leaf);
    }
  }

  Envelope envelope() {
    if (envelope == null) {
      envelope = Envelope.of(keys, new Header(), reading);
    }
    return envelope;
  }

  Passage passage() {
    return passage;
  }

  Layer metadata() {
    return Metadata.with(strays, envelope().metadata(), keys);
  }

  long octets() {
    return octets;
  }

  Layer links() {
    return links.layer();
  }

  /** The body's representations, HTML first. */
  List<Representation> text() {
    return texts.stream()
        .map(TextReader::representation)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing((Representation r) -> r.kind() == Kind.HTML ? 0 : 1))
        .toList();
  }

  Attachments attachments() {
    return leaves.attachments();
  }

  List<Digest> protectedBlobs() {
    return protectedBlobs.stream().sorted().toList();
  }
}
