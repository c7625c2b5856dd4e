package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableMap;
import java.util.concurrent.TimeUnit;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.files.FileFolder;
import org.muster.connectors.files.FileName;
import org.muster.connectors.files.MessageFiles;
import org.muster.rules.mail.ItemDigest;

/** The items of one Maildir: flags stand in names, received dates are times of change. */
record MaildirFiles(MaildirFolder folder, MessageFiles messages, KeywordFile keywords)
    implements FileFolder {

  @Override
  public NavigableMap<String, Path> list() throws IOException {
    return folder.list();
  }

  @Override
  public ItemDigest read(Path file) throws IOException {
    BasicFileAttributes attributes = MessageFiles.attributes(file);
    long received = attributes.lastModifiedTime().to(TimeUnit.SECONDS);
    MaildirName name = name(file);
    Stored stored = new Stored(name.base(), received, name.flags(keywords));
    return messages.read(file, attributes.size(), stored);
  }

  @Override
  public ItemDigest unreadable(Path file) {
    MaildirName name = name(file);
    return messages.unreadable(new Stored(name.base(), null, name.flags(keywords)));
  }

  private static MaildirName name(Path file) {
    return MaildirName.parse(FileName.of(file));
  }
}
