package org.muster.rules.claim;

import java.util.Locale;
import org.muster.rules.mail.FolderPath;

/**
 * A folder's name so that movers and Muster mean the same by it: movers write it as the server
 * does, whatever its separator, with or without the name space {@code INBOX}.
 */
public final class FolderKey {

  private static final String INBOX = "inbox/";

  private FolderKey() {}

  public static String of(FolderPath path) {
    return of(String.join("/", path.names()));
  }

  /** Of a name that is decoded. */
  public static String of(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replace('.', '/').replace('\\', '/');
    return plain.startsWith(INBOX) ? plain.substring(INBOX.length()) : plain;
  }
}
