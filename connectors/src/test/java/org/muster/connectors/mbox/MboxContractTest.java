package org.muster.connectors.mbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.MailStoreContract;
import org.muster.connectors.Scene;
import org.muster.connectors.fixture.FileState;
import org.muster.connectors.fixture.TestMbox;

class MboxContractTest implements MailStoreContract {

  @TempDir Path store;

  @Override
  public Scene scene() throws IOException {
    return new OnDisk(store, TestMbox.create(store.resolve("anna")));
  }

  private record OnDisk(Path path, TestMbox inbox) implements Scene {

    @Override
    public MailStore store() {
      return new MboxStore(path.toString(), FromQuoting.MBOXRD, ZoneOffset.UTC);
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
    public Changes changes() {
      return Changes.ARRIVALS_TOLD;
    }
  }
}
