package org.muster.connectors.maildir;

import java.io.IOException;
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
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.SkippedFolder;

/** A Maildir and its subfolders. */
record MaildirKind(Path root, Digester digester) implements FileMailbox.Kind {

  @Override
  public FoundFolders folders() throws IOException {
    FoundFolders folders = new FoundFolders();
    Subfolders subfolders = Subfolders.of(root);
    folders.add(FolderPath.INBOX, root);
    subfolders.found().forEach(folders::add);
    subfolders.shut().forEach(path -> folders.skip(path, SkippedFolder.Reason.UNREADABLE));
    return folders;
  }

  @Override
  public long items(Path folder) throws IOException {
    return new MaildirFolder(folder).list().size();
  }

  @Override
  public boolean isThere(Path folder) {
    return MaildirFolder.isMaildir(folder);
  }

  @Override
  public FolderCursor read(Path folder, Position after, Depth depth, BooleanSupplier closed)
      throws IOException {
    MaildirFiles files =
        new MaildirFiles(
            new MaildirFolder(folder), new MessageFiles(digester, depth), KeywordFile.of(folder));
    return FileCursor.open(files, after, closed);
  }
}
