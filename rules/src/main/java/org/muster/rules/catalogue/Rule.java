package org.muster.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.muster.rules.forecast.FolderOutline;
import org.muster.rules.forecast.Forecast;
import org.muster.rules.forecast.TargetLimits;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.FolderMatch;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.MailboxMatch;

/**
 * One thing that must hold after a migration. One final class each; the fine case returns first.
 */
public sealed interface Rule {

  RuleDescriptor descriptor();

  /** Judges a pairing of items, or an item alone, of a pair that was expected to migrate. */
  non-sealed interface OnItem extends Rule {
    Optional<Breach> breach(ItemMatch match);
  }

  /**
   * Judges a folder. Asked only where both mailboxes were opened: a folder of a mailbox that is not
   * there is not missing by itself.
   */
  non-sealed interface OnFolder extends Rule {
    Optional<Breach> breach(FolderMatch match);
  }

  /** Judges a mailbox pair, whatever was expected of it and however far it was read. */
  non-sealed interface OnMailbox extends Rule {
    Optional<Breach> breach(MailboxMatch match);
  }

  /** Judges the run. */
  non-sealed interface OnWave extends Rule {
    Optional<Breach> breach(WaveFacts facts);
  }

  /** Tells before the move what the target will probably not keep. */
  non-sealed interface BeforeMove extends Rule {

    /** Of the folders of one mailbox. */
    List<Forecast> folders(List<FolderOutline> mailbox, TargetLimits limits);

    /** Of one item. */
    List<Forecast> item(FolderPath folder, ItemDigest item, TargetLimits limits);
  }

  /**
   * A rule that joins across mailboxes and so judges no single one: {@code AcrossMailboxes} finds
   * its breaches.
   */
  non-sealed interface AcrossMailboxes extends Rule {}
}
