package org.muster.rules.catalogue.rec;

import java.util.List;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.forecast.FolderForecasts;
import org.muster.rules.forecast.FolderOutline;
import org.muster.rules.forecast.Forecast;
import org.muster.rules.forecast.ItemForecasts;
import org.muster.rules.forecast.TargetLimits;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.ItemDigest;

/** The target must be able to keep what is to be moved; asked before the move. */
public final class KeptByTarget implements Rule.BeforeMove {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-015",
          Severity.MEDIUM,
          "Target will probably not keep it",
          "Before the move, rename or split the folder, raise the target's limit, or agree with "
              + "the organisation how the item is kept.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public List<Forecast> folders(List<FolderOutline> mailbox, TargetLimits limits) {
    return FolderForecasts.of(limits, mailbox);
  }

  @Override
  public List<Forecast> item(FolderPath folder, ItemDigest item, TargetLimits limits) {
    return ItemForecasts.of(limits, folder, item);
  }
}
