package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;

/** A password must not lie in the message that carries the file it opens. */
public final class PasswordsApart implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-008",
          Severity.HIGH,
          "Password travels with the file",
          "Count these files as readable to everybody who can open the mailbox, "
              + "and have passwords told by another way.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemProtection now = WhereItIsNow.protection(match);
    long files = now.count(PasswordsApart::isEncryptedFile);
    return files > 0 && now.has(fact -> fact.mechanism() == Mechanism.PASSWORD_TOLD)
        ? Optional.of(
            Breach.of("the text tells a password; encrypted attachments: %d".formatted(files)))
        : Optional.empty();
  }

  private static boolean isEncryptedFile(ProtectionFact fact) {
    return fact.layer() == ProtectionLayer.ATTACHMENT && fact.isEncrypted();
  }
}
