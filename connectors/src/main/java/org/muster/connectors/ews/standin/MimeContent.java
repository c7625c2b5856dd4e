package org.muster.connectors.ews.standin;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import org.muster.connectors.ews.standin.mime.Mime;

/** The MIME of an item, written as base64 while it is made. */
final class MimeContent {

  private MimeContent() {}

  static void write(SoapWriter out, ItemView item) throws IOException {
    if (item.got().mime().isPresent()) {
      out.open("t:MimeContent", "CharacterSet", "UTF-8");
      base64(out, item.got().mime().get());
      out.close();
    }
  }

  static void base64(SoapWriter out, Mime.Prepared octets) throws IOException {
    try (OutputStream base64 = Base64.getEncoder().wrap(new KeptOpen(out.octets()))) {
      octets.writeTo(base64);
    }
  }

  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
      out.write(octets, from, length);
    }

    @Override
    public void close() {
      // the answer goes on behind the MIME
    }
  }
}
