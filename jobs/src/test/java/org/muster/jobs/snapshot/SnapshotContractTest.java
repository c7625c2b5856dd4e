package org.muster.jobs.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.MailStoreContract;
import org.muster.connectors.Scene;
import org.muster.connectors.fixture.FileState;
import org.muster.connectors.fixture.TestFolder;
import org.muster.connectors.fixture.TestMaildir;

/** A snapshot is a mail system as any other; here it is taken anew whenever its mailbox changed. */
class SnapshotContractTest implements MailStoreContract {

  @TempDir Path folder;

  @Override
  public Scene scene() throws IOException {
    Path maildirs = folder.resolve("maildirs");
    TestMaildir inbox = TestMaildir.create(maildirs.resolve("anna/Maildir"));
    return new OfMaildir(maildirs, folder.resolve("snapshot"), inbox);
  }

  private record OfMaildir(Path maildirs, Path snapshot, TestFolder inbox) implements Scene {

    @Override
    public MailStore store() {
      return new SnapshotOnOpening(maildirs.toString(), snapshot.toString());
    }

    @Override
    public String mailbox() {
      return "anna";
    }

    @Override
    public String state() throws IOException {
      return FileState.of(maildirs);
    }

    @Override
    public Changes changes() {
      return Changes.NONE_TOLD;
    }
  }
}
