package org.muster.connectors.tnef;

import org.muster.connectors.octets.OctetSink;

/** A message's text as TNEF holds it. */
public final class TnefBody {

  private final boolean html;
  private final byte[] octets;
  private final int codePage;

  TnefBody(boolean html, byte[] octets, int codePage) {
    this.html = html;
    this.octets = octets;
    this.codePage = codePage;
  }

  public boolean isHtml() {
    return html;
  }

  /** How characters are written, by the number that Windows has for it. */
  public int codePage() {
    return codePage;
  }

  /** Hands on all octets. */
  public void read(OctetSink out) {
    out.put(octets, 0, octets.length);
    out.end();
  }
}
