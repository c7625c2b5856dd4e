package org.muster.connectors.mbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.OtherJava;

/** A message of 200 MB between others is read by a virtual machine of 64 MB. */
class MboxLargeTest {

  private static final int OCTETS = 200_000_000;
  private static final byte[] FROM_LINE =
      "From a@b.example Thu Jan 15 10:00:00 2009\n".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path store;

  @Test
  void memoryDoesNotGrowWithTheFile() throws IOException, InterruptedException {
    write(new Mboxes(store).inbox());
    Process child =
        OtherJava.with("-Xmx64m")
            .running(MboxLargeTest.class, store.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as(said).isZero();
    assertThat(said.lines()).containsExactly("READ", "READ", "READ");
  }

  private static void write(Path file) throws IOException {
    byte[] lines =
        "From here, and on and on\n>From there\n".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
    byte[] small = (Mails.numbered(1) + "\n").getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(FROM_LINE);
      out.write(small);
      out.write(FROM_LINE);
      out.write(small, 0, small.length - 1);
      for (int written = 0; written < OCTETS; written += lines.length) {
        out.write(lines);
      }
      out.write('\n');
      out.write(FROM_LINE);
      out.write(small);
    }
  }

  public static void main(String[] store) throws IOException {
    new Mboxes(Path.of(store[0]))
        .items(FromQuoting.MBOXO)
        .forEach(item -> System.out.println(item.condition()));
  }
}
