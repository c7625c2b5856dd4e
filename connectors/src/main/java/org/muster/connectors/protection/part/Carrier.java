package org.muster.connectors.protection.part;

import org.muster.connectors.octets.OctetSink;
import org.muster.rules.protection.ProtectionFact;

/** The message that carries a part: it does what a part alone cannot. */
public interface Carrier {

  /** Of a part that came without a message. */
  Carrier NONE =
      new Carrier() {
        @Override
        public OctetSink entity(Nesting nesting) {
          return OctetSink.NONE;
        }

        @Override
        public ProtectionFact named(ProtectionFact mark, String name) {
          return mark;
        }
      };

  /** Takes a MIME entity that lies in a part, and tells what it finds to the message itself. */
  OctetSink entity(Nesting nesting);

  /** The same mark with a token that stands for its name. */
  ProtectionFact named(ProtectionFact mark, String name);
}
