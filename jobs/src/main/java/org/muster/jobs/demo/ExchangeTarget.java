package org.muster.jobs.demo;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.muster.connectors.ews.standin.SeenRequest;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInMailbox;
import org.muster.connectors.folder.FolderName;
import org.muster.rules.mail.Flag;

/**
 * The demo's target as Exchange 2007 would hold it: on loopback, for as long as this is open. It
 * keeps no message, but writes each anew when it is read.
 */
public final class ExchangeTarget implements Closeable {

  static final String USER = "svc-muster";
  static final String PASSWORD = "only-for-the-demo";

  private static final Map<String, String> DISTINGUISHED =
      Map.of(
          Correspondence.INBOX, "inbox",
          Correspondence.SENT, "sentitems",
          Correspondence.TRASH, "deleteditems");

  /** The letters of a Maildir's info. */
  private static final Map<Character, Flag> FLAGS =
      Map.of(
          'S', Flag.SEEN,
          'R', Flag.ANSWERED,
          'F', Flag.FLAGGED,
          'D', Flag.DRAFT,
          'P', Flag.FORWARDED);

  private final StandIn server;

  private ExchangeTarget(StandIn server) {
    this.server = server;
  }

  static ExchangeTarget holding(Iterable<DemoMailbox> mailboxes) throws IOException {
    ExchangeTarget target =
        new ExchangeTarget(
            StandIn.start(
                StandInSettings.of(ServerVersion.EXCHANGE2007_SP1)
                    .account(USER, PASSWORD)
                    .impersonator(USER)));
    for (DemoMailbox mailbox : mailboxes) {
      if (!mailbox.copied().isEmpty()) {
        target.fill(mailbox);
      }
    }
    return target;
  }

  private void fill(DemoMailbox mailbox) {
    StandInMailbox copy = server.mailbox(mailbox.targetAddress());
    boolean filled = !copy.distinguished("inbox").items().isEmpty();
    for (DemoItem item : mailbox.copied()) {
      if (!filled) { // by another source of the same target
        folder(copy, item.folder())
            .append(
                item.message().replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1),
                ItemState.of(item.received(), flags(item.flags())).modifiedAt(item.touched()));
      }
    }
  }

  private static StandInFolder folder(StandInMailbox mailbox, String name) {
    String known = DISTINGUISHED.get(name);
    return known == null
        ? mailbox.folder(FolderName.decode(name.substring(1)).replace('.', '/'), "IPF.Note")
        : mailbox.distinguished(known);
  }

  private static Flag[] flags(String letters) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    FLAGS.forEach(
        (letter, flag) -> {
          if (letters.indexOf(letter) >= 0) {
            flags.add(flag);
          }
        });
    return flags.toArray(Flag[]::new);
  }

  /** Whether nobody asked for anything but reading. */
  public boolean wasOnlyRead() {
    return server.requests().stream().allMatch(SeenRequest::isReading);
  }

  URI url() {
    return URI.create(server.url());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
