package org.muster.connectors.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Verdict;
import org.muster.rules.settle.FolderMap;
import org.muster.rules.settle.Profile;
import org.muster.rules.settle.Settler;
import org.muster.rules.settle.Terms;
import org.muster.rules.settle.Thresholds;
import org.muster.rules.wave.MailboxPair;

/**
 * What a run says of a mailbox pair with one message a side; each char of a message is an octet.
 *
 * @param verdict of the source's message
 * @param rules that found something worse than a tolerated difference
 */
record Judged(
    Verdict verdict, List<LayerKind> differing, Set<Tolerance> tolerances, Set<String> rules) {

  private static final Keyring KEYS = Keyring.of(new byte[32]);
  private static final String TOLERATED = "FID-014";

  static Judged of(Profile profile, String source, String target) {
    List<MailboxEvent> events = new ArrayList<>();
    read(Side.SOURCE, source, events);
    read(Side.TARGET, target, events);
    return of(new Settler(terms(profile), KEYS).settle(PAIR, events).rows());
  }

  /** Whether the difference, if there is any, is one that nobody need look at. */
  boolean passes() {
    return verdict.compareTo(Verdict.DEGRADED) <= 0;
  }

  private static Judged of(PairRows rows) {
    ItemRow row =
        rows.items().stream().filter(item -> item.source() != null).findFirst().orElseThrow();
    Set<String> rules = new TreeSet<>();
    for (FindingRow finding : rows.findings()) {
      if (!finding.rule().equals(TOLERATED)) {
        rules.add(finding.rule());
      }
    }
    return new Judged(row.verdict(), row.differing(), row.tolerances(), rules);
  }

  private static void read(Side side, String message, List<MailboxEvent> events) {
    Folder inbox = new Folder(0, new FolderPath(List.of("INBOX")), FolderRole.INBOX, 1);
    events.add(new MailboxOpened(0, side, 0, List.of(inbox), List.of()));
    events.add(new ItemBlock(0, side, 0, 0, 0, List.of(Judging.digest(message))));
    events.add(new FolderRead(0, side, 0, 0, 0, new FolderAccount(1, 1, 1, 0, 0, 0, 0, 0)));
    events.add(new MailboxRead(0, side, 0, null));
  }

  private static Terms terms(Profile profile) {
    return new Terms(
        null, Depth.CONTENT, profile, FolderMap.NONE, Map.of(), Thresholds.PUBLISHED, 0);
  }

  private static final MailboxPair PAIR =
      new MailboxPair(
          0,
          2,
          List.of("anna"),
          "anna@new.example",
          "ZZ1",
          "1",
          MailboxPair.Kind.PERSON,
          MailboxPair.Expectation.MIGRATED,
          "",
          null,
          null,
          List.of());
}
