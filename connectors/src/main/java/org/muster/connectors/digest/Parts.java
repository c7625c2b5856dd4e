package org.muster.connectors.digest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;

/** Takes the parts of a message as they are read. */
interface Parts {

  /** The message's own header block, before any part. */
  void message(Header header);

  /** All that follows the message's header goes to the sink, too, as it stands. */
  default Optional<OctetSink> body() {
    return Optional.empty();
  }

  /** A leaf begins; its octets, still encoded, go to the sink. */
  OctetSink leaf(Header header, @Nullable Multipart in);

  /**
   * A multipart begins; what stands before its first part goes to the sink. It is a preamble, and
   * no content, only if {@link Multipart#hasParts} when the sink is ended.
   */
  OctetSink preamble(Header header, Multipart multipart);

  /** What a multipart's signature covers goes to the sink, header and all, as it stands. */
  OctetSink signed(Multipart multipart);
}
