package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.Cause;
import org.muster.rules.match.FolderMatch;

/**
 * Each source folder that holds items must have a target folder of its own. An empty folder loses
 * nothing but a name and is not reported.
 */
public final class FoldersKept implements Rule.OnFolder {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-004",
          Severity.HIGH,
          "Folder missing or merged",
          "Create the folder on the target and copy it again. Where folders were "
              + "merged, rename one on the source (names that differ in case or trailing "
              + "blanks only) and copy both again.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(FolderMatch match) {
    long held = match.ledger().source().held();
    if (!match.onSource() || match.skipped() != null || held == 0) {
      return Optional.empty();
    }
    if (!match.onTarget()) {
      return Optional.of(
          new Breach(
              held, "folder is not on the target; items in it: " + held, Cause.FOLDER_MISSING));
    }
    if (match.mergedSources() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            held,
            "%d folders share this target folder; items in them: %d"
                .formatted(match.mergedSources(), held),
            Cause.FOLDER_MERGED));
  }
}
