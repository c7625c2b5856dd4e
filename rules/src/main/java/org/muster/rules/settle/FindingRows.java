package org.muster.rules.settle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.key.Keyring;
import org.muster.rules.key.Purpose;
import org.muster.rules.mail.Digest;

/** Gives findings of one pair their fingerprints: the same in every run under one key. */
final class FindingRows {

  private final PairFacts facts;
  private final PairKeys keys;
  private final Mac fingerprints;
  private final Suppressing suppressing;
  private final Map<Digest, Integer> occurrences = new HashMap<>();

  FindingRows(PairFacts facts, PairKeys keys, Keyring keyring) {
    this.facts = facts;
    this.keys = keys;
    this.fingerprints = keyring.mac(Purpose.FINGERPRINT);
    this.suppressing = Suppressing.of(facts.terms());
  }

  /** The rows in the order of their fingerprints. */
  List<FindingRow> of(List<Draft> drafts) {
    return drafts.stream()
        .map(this::row)
        .map(suppressing::marked)
        .sorted(Comparator.comparing(FindingRow::fingerprint))
        .toList();
  }

  private FindingRow row(Draft draft) {
    return new FindingRow(
        fingerprint(draft),
        draft.rule().id(),
        draft.rule().severity(),
        keys.mailbox(),
        facts.pair().number(),
        facts.pair().row(),
        facts.pair().ref(),
        facts.pair().organisation(),
        draft.unit() == Draft.NO_UNIT ? "" : keys.shown(facts.unit(draft.unit())),
        draft.verdict(),
        draft.cause(),
        draft.item(),
        draft.sentDay(),
        draft.count(),
        draft.detail(),
        facts.terms().started());
  }

  /** Equal findings are told apart by their number: an item may be missing twice. */
  private Digest fingerprint(Draft draft) {
    Digest about =
        KeyedFields.of(fingerprints, "finding")
            .text(draft.rule().id())
            .digest(keys.mailbox())
            .digest(draft.subject())
            .text(draft.scope())
            .digest();
    int occurrence = occurrences.merge(about, 1, Integer::sum);
    return KeyedFields.of(fingerprints, "occurrence").digest(about).number(occurrence).digest();
  }
}
