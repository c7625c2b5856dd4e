package org.muster.rules.catalogue;

import java.util.List;
import java.util.Set;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/** One perfect pairing of items; a test names only what differs from it. */
public final class SampleMatch {

  private Verdict verdict = Verdict.EXACT;
  private Cause cause = Cause.NONE;
  private List<LayerKind> differing = List.of();
  private Set<Tolerance> tolerances = Set.of();
  private boolean sameFolder = true;
  private ItemDigest source = SampleItem.perfect().get();
  private ItemDigest target = SampleItem.perfect().get();

  private SampleMatch() {}

  public static SampleMatch perfect() {
    return new SampleMatch();
  }

  public static SampleMatch changed(LayerKind... layers) {
    SampleMatch match = perfect().because(Verdict.CHANGED, Cause.UNEXPLAINED);
    match.differing = List.of(layers);
    return match;
  }

  /** An item that only the source has. */
  public static SampleMatch missing(Cause cause) {
    return perfect().because(Verdict.MISSING, cause).target(null);
  }

  /** An item that only the target has. */
  public static SampleMatch extra(Verdict verdict, Cause cause) {
    return perfect().because(verdict, cause).source(null);
  }

  public SampleMatch because(Verdict newVerdict, Cause newCause) {
    verdict = newVerdict;
    cause = newCause;
    return this;
  }

  public SampleMatch tolerances(Tolerance... values) {
    tolerances = Set.of(values);
    return this;
  }

  public SampleMatch elsewhere() {
    sameFolder = false;
    return this;
  }

  public SampleMatch source(ItemDigest value) {
    source = value;
    return value == null ? elsewhere() : this;
  }

  public SampleMatch target(ItemDigest value) {
    target = value;
    return value == null ? elsewhere() : this;
  }

  public ItemMatch get() {
    return new ItemMatch(verdict, cause, differing, tolerances, sameFolder, 60, source, target);
  }
}
