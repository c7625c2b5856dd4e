package org.muster.connectors.ews;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.muster.connectors.digest.Digester;

/** Ids still to come, as one number, from which each is taken when it is done with. */
final class Ahead {

  private long sum;

  Ahead(Collection<ListedItem> items) {
    items.forEach(item -> sum += number(item.id()));
  }

  void done(String id) {
    sum -= number(id);
  }

  long sum() {
    return sum;
  }

  private static long number(String id) {
    byte[] octets = id.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Digester.sha256().digest(octets)).getLong();
  }
}
