package org.muster.jobs.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.jobs.demo.DemoWave;
import org.muster.jobs.demo.Planted;

/** The demo's wave on two servers of the test's own, read by IMAP. */
record DovecotWave(Path file, List<Planted> planted, Dovecot source, Dovecot target)
    implements Closeable {

  static DovecotWave start(Path folder) throws IOException {
    DemoWave demo = DemoWave.write(folder);
    Dovecot source = serve(demo, "source");
    Dovecot target = serve(demo, "target");
    return new DovecotWave(demo.file(), demo.planted(), source, target);
  }

  /** Puts one side of a wave that lies in Maildirs on a server, and the server into its file. */
  static Dovecot serve(DemoWave demo, String side) throws IOException {
    Dovecot server = Dovecot.start();
    Path folder = demo.file().resolveSibling(side);
    copy(folder, server);
    Files.writeString(folder.resolveSibling("master.password"), Dovecot.MASTER_PASSWORD + "\n");
    String wave = Files.readString(demo.file());
    Files.writeString(
        demo.file(), wave.replace("type: maildir\n  path: %s\n".formatted(side), imap(server)));
    return server;
  }

  private static String imap(Dovecot server) {
    return """
    type: imap
      host: localhost
      port: %d
      ca: %s
      login: { user: master, password: 'file:master.password', as: master-user }
    """
        .formatted(server.imapsPort(), server.authority());
  }

  /** Changes the wave file, which is YAML. */
  DovecotWave with(String what, String instead) throws IOException {
    String before = Files.readString(file);
    if (!before.contains(what)) {
      throw new IllegalArgumentException("Cannot find '%s' in the wave file".formatted(what));
    }
    Files.writeString(file, before.replace(what, instead));
    return this;
  }

  private static void copy(Path mailboxes, Dovecot server) throws IOException {
    for (Path mailbox : listed(mailboxes)) {
      TestMaildir inbox = server.addUser(mailbox.getFileName().toString());
      for (Path folder : listed(mailbox.resolve("Maildir"))) {
        String name = folder.getFileName().toString();
        if (name.equals("cur")) {
          copyMessages(folder, inbox);
        } else if (name.startsWith(".")) {
          copyMessages(folder.resolve("cur"), inbox.folder(name.substring(1)));
        }
      }
    }
  }

  private static void copyMessages(Path from, TestMaildir to) throws IOException {
    for (Path message : listed(from)) {
      Path copy = to.directory().resolve("cur").resolve(message.getFileName());
      Files.copy(message, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private static List<Path> listed(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    source.close();
    target.close();
  }
}
