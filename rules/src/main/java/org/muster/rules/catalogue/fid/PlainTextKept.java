package org.muster.rules.catalogue.fid;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/** Where a sender wrote plain text beside the HTML, that text must still be there. */
public final class PlainTextKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-019",
          Severity.LOW,
          "Plain text beside intact HTML was altered",
          "Nothing is lost that readers of HTML see. Look at a few of them: a sender's "
              + "plain text may have said more than the HTML, and is on the source only.");

  /** Where the text itself differs, FID-003 says so. */
  private static final Set<Verdict> NOT_EQUAL = EnumSet.of(Verdict.CHANGED, Verdict.INDETERMINATE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (NOT_EQUAL.contains(match.verdict())
        || !match.tolerances().contains(Tolerance.PLAIN_REMADE)) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("HTML equal; the plain text beside it is another"));
  }
}
