package org.muster.rules.settle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.muster.rules.key.Keyring;
import org.muster.rules.key.Purpose;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Side;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;
import org.muster.rules.wave.MailboxPair;

/**
 * Picks what is worth looking for in other mailboxes: items on one side only, unless it is known
 * that no mover had a part in it. Mail to two owners that came after the last copy is stranded for
 * one and new for the other, and is nobody's loss to the other; what is flagged as deleted is not
 * copied on purpose.
 */
final class LeftoverItems {

  private static final Set<Cause> NO_MOVER =
      Set.of(Cause.AFTER_CUTOVER, Cause.STRANDED, Cause.DELETED_ON_SOURCE, Cause.WRONG_MAILBOX);

  private final PairFacts facts;
  private final PairKeys keys;
  private final Mac identities;

  LeftoverItems(PairFacts facts, PairKeys keys, Keyring keyring) {
    this.facts = facts;
    this.keys = keys;
    this.identities = keyring.mac(Purpose.IDENTITY);
  }

  Optional<Leftover> of(Judged judged) {
    ItemDigest item = judged.item();
    Verdict verdict = judged.match().verdict();
    boolean alone = verdict == Verdict.MISSING || verdict == Verdict.EXTRA;
    if (!alone || NO_MOVER.contains(judged.match().cause()) || isBare(item)) {
      return Optional.empty();
    }
    MailboxPair pair = facts.pair();
    return Optional.of(
        new Leftover(
            identity(item),
            verdict == Verdict.MISSING ? Side.SOURCE : Side.TARGET,
            pair.number(),
            pair.row(),
            keys.mailbox(),
            pair.ref(),
            pair.organisation(),
            keys.shown(facts.unit(judged.unit())),
            judged.row()));
  }

  /** Nothing but a common header would say that two such items are one. */
  private static boolean isBare(ItemDigest item) {
    if (item.messageId() != null) {
      return false;
    }
    Layers layers = item.layers();
    return layers.text().isEmpty() && layers.attachments().count() == 0;
  }

  /** Under the run's key, as it is compared across mailboxes. */
  private Digest identity(ItemDigest item) {
    Layers layers = item.layers();
    return KeyedFields.of(identities, "leftover")
        .digest(Judged.identity(item))
        .digest(laxest(layers.text()))
        .digest(layers.attachments().multiset())
        .digest();
  }

  private static @Nullable Digest laxest(List<Representation> text) {
    if (text.isEmpty()) {
      return null;
    }
    List<Form> forms = text.get(0).text().forms();
    return forms.get(forms.size() - 1).digest();
  }
}
