package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.List;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Catalogue;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.mail.Digest;
import org.muster.rules.match.FolderMatch;
import org.muster.rules.match.MailboxMatch;

/** Asks the rules about a pair's items, folders and mailbox, and notes what they find. */
final class Drafting {

  private final List<Draft> items = new ArrayList<>();
  private final List<Draft> others = new ArrayList<>();

  /** What was found in single items. */
  List<Draft> items() {
    return items;
  }

  /** What was found in folders, and in the mailbox as a whole. */
  List<Draft> others() {
    return others;
  }

  void judge(Judged judged) {
    for (Rule.OnItem rule : Catalogue.onItem()) {
      rule.breach(judged.match())
          .ifPresent(breach -> items.add(judged.draft(rule.descriptor(), breach)));
    }
  }

  /**
   * Judges a folder.
   *
   * @param token what the folder is known by in every run
   */
  void judge(FolderMatch match, int unit, Digest token) {
    for (Rule.OnFolder rule : Catalogue.onFolder()) {
      rule.breach(match).ifPresent(breach -> others.add(whole(rule, breach, unit, token)));
    }
  }

  void judge(MailboxMatch match, Digest token) {
    for (Rule.OnMailbox rule : Catalogue.onMailbox()) {
      rule.breach(match).ifPresent(breach -> others.add(whole(rule, breach, Draft.NO_UNIT, token)));
    }
  }

  private static Draft whole(Rule rule, Breach breach, int unit, Digest token) {
    return new Draft(
        rule.descriptor(),
        unit,
        token,
        "",
        null,
        breach.cause(),
        null,
        null,
        breach.count(),
        breach.detail());
  }
}
