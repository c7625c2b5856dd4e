package org.muster.connectors.dkim;

import org.muster.connectors.octets.OctetSink;

/**
 * A body on its way into its canonical form. Stores keep LF where CR LF was sent: both end a line
 * here. Empty lines wait, as they count for nothing at the end.
 */
final class CanonicalBody implements OctetSink {

  private static final byte[] CRLF = {'\r', '\n'};

  private final BodyForm form;
  private final OctetSink out;
  private final byte[] block = new byte[8192];
  private int length;

  private long lineEnds;
  private boolean returned;
  private boolean spaced;
  private boolean empty = true;

  CanonicalBody(BodyForm form, OctetSink out) {
    this.form = form;
    this.out = out;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    for (int at = from; at < to; at++) {
      byte octet = octets[at];
      if (octet == '\n') {
        endLine();
      } else {
        if (returned) {
          content((byte) '\r');
        }
        returned = octet == '\r';
        if (!returned) {
          contentOrSpace(octet);
        }
      }
    }
  }

  private void endLine() {
    returned = false;
    spaced = false;
    lineEnds++;
  }

  private void contentOrSpace(byte octet) {
    if (form.mayDrop(octet)) {
      spaced = true;
    } else {
      content(octet);
    }
  }

  private void content(byte octet) {
    for (; lineEnds > 0; lineEnds--) {
      crlf();
    }
    if (spaced) {
      write((byte) ' ');
      spaced = false;
    }
    write(octet);
    empty = false;
  }

  private void crlf() {
    write(CRLF[0]);
    write(CRLF[1]);
  }

  private void write(byte octet) {
    if (length == block.length) {
      flush();
    }
    block[length++] = octet;
  }

  private void flush() {
    out.put(block, 0, length);
    length = 0;
  }

  @Override
  public void end() {
    if (returned) {
      content((byte) '\r');
    }
    if (!empty || form == BodyForm.SIMPLE) {
      crlf();
    }
    flush();
    out.end();
  }
}
