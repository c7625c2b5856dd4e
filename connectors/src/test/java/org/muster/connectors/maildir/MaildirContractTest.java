package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.MailStoreContract;
import org.muster.connectors.Scene;
import org.muster.connectors.fixture.TestMaildir;

class MaildirContractTest implements MailStoreContract {

  @TempDir Path store;

  @Override
  public Scene scene() throws IOException {
    return new OnDisk(store, TestMaildir.create(store.resolve("anna/Maildir")));
  }

  private record OnDisk(Path path, TestMaildir inbox) implements Scene {

    @Override
    public MailStore store() {
      return new MaildirStore(path.toString());
    }

    @Override
    public String mailbox() {
      return "anna";
    }

    @Override
    public String state() throws IOException {
      try (Stream<Path> files = Files.walk(path)) {
        return files.sorted().map(OnDisk::line).collect(Collectors.joining("\n"));
      }
    }

    private static String line(Path file) {
      return file + " " + file.toFile().lastModified();
    }
  }
}
