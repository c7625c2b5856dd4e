package org.muster.rules.catalogue.run;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.mail.Depth;
import org.muster.rules.match.Cause;
import org.muster.rules.match.FolderMatch;

/**
 * A server must list as many items as it declares when the folder is opened, or the account has no
 * firm ground.
 */
public final class CountsMatchLists implements Rule.OnFolder {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "RUN-007",
          Severity.HIGH,
          "Server declares other items than it lists",
          "Have the server's folder checked and its index rebuilt, then verify the "
              + "mailbox again. Until then nobody knows whether items were passed over.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(FolderMatch match) {
    Ledger.Account source = match.ledger().source();
    Ledger.Account target = match.ledger().target();
    long difference = difference(source) + difference(target);
    if (match.depth() == Depth.COUNTS || match.skipped() != null || difference == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            difference,
            "source: %s; target: %s".formatted(words(source), words(target)),
            Cause.NOT_READ));
  }

  private static long difference(Ledger.Account account) {
    return Math.abs(account.declared() - account.listed());
  }

  private static String words(Ledger.Account account) {
    return "%d declared, %d listed".formatted(account.declared(), account.listed());
  }
}
