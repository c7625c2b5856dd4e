package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.connectors.fixture.OtherJava;

/** A message of 200 MB, whatever is in it, is read by a virtual machine of 64 MB. */
class LargeMessageTest {

  private static final long OCTETS = 200_000_000;
  private static final String PART = "--b\nContent-Transfer-Encoding: %s\nContent-Type: %s\n\n";

  @Test
  void memoryDoesNotGrowWithTheMessage() throws IOException, InterruptedException {
    Process child =
        OtherJava.with("-Xmx64m").running(LargeMessageTest.class).redirectErrorStream(true).start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as(said).isZero();
    assertThat(said.lines()).containsExactly("READ", "READ", "READ", "READ");
  }

  public static void main(String[] none) throws IOException {
    Digester digester = Digesting.digester();
    for (Hostile octets : messages()) {
      System.out.println(digester.content(Digesting.STORED, octets).condition());
    }
  }

  private static List<Hostile> messages() {
    return List.of(
        message("base64", "application/pdf", "JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PC9UeXBl\n"),
        message("8bit", "text/plain; charset=utf-8", "one line \u00C3\u00A9 of many\n"),
        message("quoted-printable", "text/html", "<p>one =\nline of many</p>\n"),
        message("7bit", "message/rfc822", "Subject: x\n"));
  }

  private static Hostile message(String encoding, String type, String piece) {
    String begin = "Content-Type: multipart/mixed; boundary=b\n\n" + PART.formatted(encoding, type);
    String header = type.startsWith("message") ? "Subject: nested\n\n" : "";
    return Hostile.of(begin + header, piece, OCTETS / piece.length(), "--b--\n");
  }
}
