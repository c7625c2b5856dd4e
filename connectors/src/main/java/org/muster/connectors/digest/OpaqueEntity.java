package org.muster.connectors.digest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.mail.Condition;
import org.muster.rules.protection.ProtectionLayer;

/**
 * Reads what an opaque signature holds (RFC 8551 section 3.5.2) for what protects it; it is
 * digested with its signature, as it stands.
 */
final class OpaqueEntity implements OctetSink, Parts {

  private final Inspections inspections;
  private final Reading reading = new Reading();
  private final MimeReader mime = new MimeReader(reading, this);
  private final Strays strays = new Strays();

  OpaqueEntity(Inspections inspections) {
    this.inspections = inspections;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    mime.put(octets, from, to);
  }

  @Override
  public void end() {
    mime.end();
    inspections.end();
    if (reading.condition() != Condition.READ) {
      inspections.overLimit();
    }
  }

  @Override
  public void message(Header header) {}

  @Override
  public Optional<OctetSink> body() {
    return Optional.empty();
  }

  @Override
  public OctetSink leaf(Header header, @Nullable Multipart in) {
    if (LeafKinds.isPgpControl(header) && in != null) {
      in.pgpControlSeen();
      inspections.pgpControlSeen();
    }
    return TransferDecoder.to(inspection(header, in), header, strays);
  }

  private OctetSink inspection(Header header, @Nullable Multipart in) {
    if (LeafKinds.isProtected(header, in)) {
      return inspections.of(header, in, ProtectionLayer.MESSAGE);
    }
    return header.contentType().isText()
        ? inspections.ofText(header, in)
        : inspections.of(header, in, ProtectionLayer.ATTACHMENT);
  }

  @Override
  public OctetSink preamble(Header header, Multipart multipart) {
    return OctetSink.NONE;
  }

  @Override
  public OctetSink signed(Multipart multipart) {
    return new LineEnds(multipart.sign());
  }
}
