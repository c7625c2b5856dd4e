package org.muster.connectors.mbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.files.FileMailbox;
import org.muster.connectors.files.FoundFolders;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderPath;

/** A mailbox of mbox files: one that is INBOX, a directory of them, or both. */
final class MboxKind implements FileMailbox.Kind {

  private final String mailbox;
  private final List<Path> places;
  private final MboxForm form;
  private final Digester digester;
  private final Map<Path, Census> counted = new HashMap<>();

  /**
   * Reads what lies at some places.
   *
   * @param places files, each INBOX, and directories
   */
  MboxKind(String mailbox, List<Path> places, MboxForm form, Digester digester) {
    this.mailbox = mailbox;
    this.places = List.copyOf(places);
    this.form = form;
    this.digester = digester;
  }

  @Override
  public FoundFolders folders() throws IOException {
    FoundFolders found = new FoundFolders();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        new MboxTree(place, mailbox, form, found).find();
      } else {
        found.add(FolderPath.INBOX, place);
      }
    }
    return found;
  }

  @Override
  public long items(Path folder) throws IOException {
    return census(folder).messages();
  }

  @Override
  public boolean isThere(Path folder) {
    return Files.isRegularFile(folder);
  }

  @Override
  public FolderCursor read(Path folder, Position after, Depth depth, BooleanSupplier closed)
      throws IOException {
    MboxReader reader = new MboxReader(digester, depth, form.quoting().quotes());
    MboxCursor.Opening opening = new MboxCursor.Opening(folder, form, digester, reader, closed);
    return after.isStart() ? opening.at(census(folder)) : opening.after(after);
  }

  /** The file is counted once for its listing and for reading it, if it stays as it is. */
  private Census census(Path folder) throws IOException {
    Census known = counted.get(folder);
    if (known == null || !known.isStill(Census.attributes(folder))) {
      known = Census.of(folder, form, digester);
      counted.put(folder, known);
    }
    return known;
  }
}
