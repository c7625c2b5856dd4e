package org.muster.connectors.digest;

import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;

/** Takes a message's own header and nothing else. */
final class HeadersOnly implements Parts {

  private final Keys keys;
  private final Reading reading;
  private final Strays strays = new Strays();
  private Envelope envelope;

  HeadersOnly(Keys keys, Reading reading) {
    this.keys = keys;
    this.reading = reading;
    this.envelope = Envelope.of(keys, new Header(), reading);
  }

  Envelope envelope() {
    return envelope;
  }

  Strays strays() {
    return strays;
  }

  @Override
  public void message(Header header) {
    envelope = Envelope.of(keys, header, reading);
    header.stray().forEach(strays::line);
    header.marks().forEach(reading::note);
  }

  @Override
  public OctetSink leaf(Header header, @Nullable Multipart in) {
    return OctetSink.NONE;
  }

  @Override
  public OctetSink preamble(Header header, Multipart multipart) {
    return OctetSink.NONE;
  }

  @Override
  public OctetSink signed(Multipart multipart) {
    return OctetSink.NONE;
  }
}
