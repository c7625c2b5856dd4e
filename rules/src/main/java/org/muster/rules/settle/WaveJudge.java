package org.muster.rules.settle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Catalogue;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.key.Keyring;
import org.muster.rules.key.Purpose;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Tolerance;

/** Judges the run as a whole. Its findings belong to no pair: they carry {@link #NO_PAIR}. */
public final class WaveJudge {

  /** Number of the pair in a finding about the wave. */
  public static final int NO_PAIR = -1;

  private final Terms terms;
  private final Mac subjects;
  private final Mac fingerprints;
  private final Suppressing suppressing;

  public WaveJudge(Terms terms, Keyring keys) {
    this.terms = terms;
    this.subjects = keys.mac(Purpose.SUBJECT);
    this.fingerprints = keys.mac(Purpose.FINGERPRINT);
    this.suppressing = Suppressing.of(terms);
  }

  /** Asks every rule about the wave. */
  public List<FindingRow> judge(WaveFacts run) {
    WaveFacts facts = run.under(tolerated(), terms.suppressions(), terms.startedDay());
    return Catalogue.onWave().stream()
        .flatMap(rule -> rule.breach(facts).map(breach -> finding(rule, breach)).stream())
        .map(suppressing::marked)
        .toList();
  }

  private WaveFacts.Tolerated tolerated() {
    Set<Tolerance> wider = new HashSet<>(terms.profile().allowed());
    wider.removeAll(terms.natural().allowed());
    return new WaveFacts.Tolerated(terms.profile().id(), terms.natural().id(), wider);
  }

  private FindingRow finding(Rule rule, Breach breach) {
    RuleDescriptor descriptor = rule.descriptor();
    Digest wave = KeyedFields.of(subjects, "wave").digest();
    return new FindingRow(
        KeyedFields.of(fingerprints, "wave").text(descriptor.id()).digest(),
        descriptor.id(),
        descriptor.severity(),
        wave,
        NO_PAIR,
        0,
        "",
        "",
        "",
        null,
        breach.cause(),
        null,
        null,
        breach.count(),
        breach.detail(),
        terms.started());
  }
}
