package org.muster.connectors.eml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.MailStoreContract;
import org.muster.connectors.Scene;
import org.muster.connectors.fixture.FileState;
import org.muster.connectors.fixture.TestEml;
import org.muster.rules.mail.Flag;

class EmlContractTest implements MailStoreContract {

  @TempDir Path store;

  @Override
  public Scene scene() throws IOException {
    return new OnDisk(store, TestEml.create(store.resolve("anna")));
  }

  private record OnDisk(Path path, TestEml inbox) implements Scene {

    @Override
    public MailStore store() {
      return new EmlStore(path.toString());
    }

    @Override
    public String mailbox() {
      return "anna";
    }

    @Override
    public String state() throws IOException {
      return FileState.of(path);
    }

    @Override
    public Set<Flag> keptFlags() {
      return Set.of();
    }

    @Override
    public Dates dates() {
      return Dates.NONE;
    }
  }
}
