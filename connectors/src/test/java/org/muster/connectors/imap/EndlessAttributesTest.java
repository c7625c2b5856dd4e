package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Found by the fuzzer: responses at which a parser would go round for ever, or too deep. */
class EndlessAttributesTest {

  @ParameterizedTest
  @ValueSource(strings = {"BODY[] {-14}\r\n", "X {-6}\r\n", "X ({-5}\r\n"})
  void literalOfLessThanNoOctetsIsRefused(String attribute) throws Exception {
    refuses("* 1 FETCH (" + attribute);
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 1_000_000})
  void attributeOfManyLevelsIsRefused(int levels) throws Exception {
    refuses("* 1 FETCH (X " + "(".repeat(levels));
  }

  private static void refuses(String response) throws IOException, ProtocolException {
    IMAPResponse read = new IMAPResponse(response);
    assertThatIOException()
        .isThrownBy(() -> FetchedMessage.parse(read))
        .withMessage("Cannot read a FETCH response: it is not well-formed");
  }
}
