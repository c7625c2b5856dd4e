package org.muster.connectors.eml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.files.FileCursor;
import org.muster.connectors.files.FileMailbox;
import org.muster.connectors.files.FoundFolders;
import org.muster.connectors.files.MessageFiles;
import org.muster.rules.mail.Depth;

/** A directory of eml files and those below it. */
record EmlKind(Path root, Digester digester) implements FileMailbox.Kind {

  @Override
  public FoundFolders folders() throws IOException {
    return EmlTree.of(root);
  }

  @Override
  public long items(Path folder) throws IOException {
    return EmlFiles.in(folder).size();
  }

  @Override
  public boolean isThere(Path folder) {
    return Files.isDirectory(folder);
  }

  @Override
  public FolderCursor read(Path folder, Position after, Depth depth, BooleanSupplier closed)
      throws IOException {
    EmlFiles files = new EmlFiles(root, folder, new MessageFiles(digester, depth));
    return FileCursor.open(files, after, closed);
  }
}
