package org.muster.jobs.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Mail of the size and make-up of an office mailbox, about 15 KB a message on average, half of the
 * octets base64. The same number gives the same message.
 */
final class SyntheticMail {

  private static final Instant FIRST = Instant.parse("2008-03-01T08:00:00Z");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  private SyntheticMail() {}

  /** When the message was sent and received. */
  static Instant received(int number) {
    return FIRST.plusSeconds(number * 97L);
  }

  /** The message, with LF as line end, as Maildirs keep it. */
  static byte[] message(int number) {
    Prose prose = new Prose(new SplittableRandom(number));
    Shape shape = Shape.drawn(prose.random().nextInt(100));
    String message = header(number, prose) + "MIME-Version: 1.0\n" + shape.body(prose);
    return message.getBytes(StandardCharsets.UTF_8);
  }

  /** A message of one short paragraph. */
  static byte[] small(int number) {
    Prose prose = new Prose(new SplittableRandom(number));
    return (header(number, prose) + "\n" + prose.plain(400)).getBytes(StandardCharsets.UTF_8);
  }

  /** A message with an attachment of so many million octets, encoded. */
  static byte[] large(int megabytes) {
    Prose prose = new Prose(new SplittableRandom(megabytes));
    byte[] block = Coding.base64(prose.octets(57_000)).getBytes(StandardCharsets.US_ASCII);
    byte[] header =
        (header(1, prose) + "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n")
            .getBytes(StandardCharsets.UTF_8);
    ByteBuffer message = ByteBuffer.allocate(megabytes * 1_000_000);
    message.put(header);
    while (message.remaining() >= block.length) {
      message.put(block);
    }
    return Arrays.copyOf(message.array(), message.position());
  }

  private static String header(int number, Prose prose) {
    String date = DATE.format(received(number));
    StringBuilder header = new StringBuilder(1_500);
    for (int hop = 3; hop > 0; hop--) {
      header.append("Received: from relay%d.source.example (192.0.2.%d)\n".formatted(hop, hop));
      header.append("\tby relay%d.source.example with ESMTP id %x;\n".formatted(hop - 1, number));
      header.append("\t").append(date).append('\n');
    }
    return header
        .append("Message-ID: <%d.%x@source.example>\n".formatted(number, number * 31L))
        .append("From: Anna Example <anna.%d@source.example>\n".formatted(number % 900))
        .append("To: Ben Example <ben@source.example>, \"Cole, Dora\" <dora@source.example>\n")
        .append("Cc: team-%d@source.example\n".formatted(number % 40))
        .append("Subject: =?utf-8?Q?R=C3=A9sum=C3=A9?= of case %d\n".formatted(number))
        .append("Date: %s\n".formatted(date))
        .append("X-Mailer: Example Mail 6.1\n")
        .append("Thread-Topic: %s\n".formatted(Integer.toHexString(prose.random().nextInt())))
        .append("X-MS-Has-Attach: yes\nImportance: normal\n")
        .toString();
  }
}
