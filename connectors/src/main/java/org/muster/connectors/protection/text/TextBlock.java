package org.muster.connectors.protection.text;

import java.util.List;
import org.muster.rules.protection.ProtectionFact;

/** Lines of a text between two lines of hyphens. */
interface TextBlock {

  TextBlock NONE =
      new TextBlock() {
        @Override
        public void line(byte[] octets, int length) {}

        @Override
        public List<ProtectionFact> facts() {
          return List.of();
        }
      };

  /** A line without its end; longer than is looked at, it is cut after one octet more. */
  void line(byte[] octets, int length);

  /** Where another block begins: what that is to this one, or none. */
  default TextBlock then(String label) {
    return NONE;
  }

  default void end() {}

  List<ProtectionFact> facts();
}
