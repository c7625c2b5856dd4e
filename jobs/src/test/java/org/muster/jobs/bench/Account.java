package org.muster.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.TestMaildir;

/**
 * A mailbox with all messages in its inbox, written as Dovecot itself would have.
 *
 * @param octets of all messages, with CRLF
 */
record Account(Dovecot server, String user, int messages, long octets) {

  /** Adds a source and a target with the same office messages. */
  static List<Account> officePair(Dovecot server, int messages) throws IOException {
    return List.of(office(server, "source", messages), office(server, "target", messages));
  }

  /** Adds a user with so many office messages. */
  static Account office(Dovecot server, String user, int messages) throws IOException {
    return office(server, user, 1, messages);
  }

  /** Adds a user with so many office messages from the first number on. */
  static Account office(Dovecot server, String user, int first, int messages) throws IOException {
    TestMaildir maildir = server.addUser(user);
    long octets = 0;
    for (int number = first; number < first + messages; number++) {
      octets += put(maildir, number, SyntheticMail.message(number));
    }
    return new Account(server, user, messages, octets);
  }

  /** Adds a user with so many short messages, of which a thousand differ: the rest are links. */
  static Account small(Dovecot server, String user, int messages) throws IOException {
    TestMaildir maildir = server.addUser(user);
    Path[] written = new Path[Math.min(messages, 1000)];
    long[] sizes = new long[written.length];
    long octets = 0;
    for (int number = 1; number <= messages; number++) {
      int at = number % written.length;
      if (written[at] == null) {
        byte[] message = SyntheticMail.small(number);
        sizes[at] = put(maildir, number, message);
        written[at] = file(maildir, number, message.length, sizes[at]);
      } else {
        Files.createLink(file(maildir, number, Files.size(written[at]), sizes[at]), written[at]);
      }
      octets += sizes[at];
    }
    return new Account(server, user, messages, octets);
  }

  /** Adds a user with one message of so many million octets, all of it one attachment. */
  static Account large(Dovecot server, String user, int megabytes) throws IOException {
    byte[] message = SyntheticMail.large(megabytes);
    return new Account(server, user, 1, put(server.addUser(user), 1, message));
  }

  private static long put(TestMaildir maildir, int number, byte[] message) throws IOException {
    long served = message.length;
    for (byte octet : message) {
      served += octet == '\n' ? 1 : 0;
    }
    Instant received = SyntheticMail.received(number);
    Path file = Files.write(file(maildir, number, message.length, served), message);
    Files.setLastModifiedTime(file, FileTime.from(received));
    return served;
  }

  private static Path file(TestMaildir maildir, int number, long size, long served) {
    String name = "1230000000.M%07dP1.bench,S=%d,W=%d:2,S".formatted(number, size, served);
    return maildir.directory().resolve("cur").resolve(name);
  }
}
