package org.muster.connectors.tnef;

import org.muster.connectors.octets.OctetSink;

/** Takes the attachments of a TNEF stream as they are read. */
public interface TnefParts {

  /** An attachment begins; its octets go to the sink. */
  OctetSink attachment();

  /** All is known of the attachment that began last. */
  void attached(TnefAttachment attachment);
}
