package org.muster.connectors.protection.part;

import java.util.List;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.ProtectionFact;

/**
 * Looks at the decoded octets of one part as they pass. Holds bounded memory and takes time in
 * proportion to the octets, whatever they are.
 */
public interface Inspector extends OctetSink {

  /** Takes octets and finds nothing. */
  Inspector NOTHING =
      new Inspector() {
        @Override
        public void put(byte[] octets, int from, int to) {}

        @Override
        public void end() {}

        @Override
        public List<ProtectionFact> facts() {
          return List.of();
        }

        @Override
        public boolean isDone() {
          return true;
        }
      };

  /** What a detached signature in this part would cover; told before its octets come. */
  default void signs(SignedContent content) {}

  /** What was found, once the last octet has passed; none for a part that nothing protects. */
  List<ProtectionFact> facts();

  /** Whether octets that still come would tell nothing more, so that they may be left out. */
  default boolean isDone() {
    return false;
  }
}
