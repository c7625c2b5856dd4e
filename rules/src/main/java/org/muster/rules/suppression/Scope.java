package org.muster.rules.suppression;

import org.jspecify.annotations.Nullable;
import org.muster.rules.evidence.FindingRow;

/**
 * Which findings a suppression covers: those of one rule, narrowed by all that is given. What is
 * given is compared with the findings table as it stands there.
 *
 * @param rule id of the rule
 * @param mailbox keyed token of the target mailbox; null for any
 * @param folder title of a standard folder, or a token; null for any, and for findings about none
 * @param fingerprint of a single finding; null for any
 */
public record Scope(
    String rule, @Nullable String mailbox, @Nullable String folder, @Nullable String fingerprint) {

  public boolean covers(FindingRow finding) {
    return rule.equals(finding.rule())
        && (mailbox == null || mailbox.equals(finding.mailbox().toString()))
        && (folder == null || folder.equals(finding.folder()))
        && (fingerprint == null || fingerprint.equals(finding.fingerprint().toString()));
  }

  /** As a reader of the report sees it. */
  public String words() {
    return rule
        + (mailbox == null ? "" : " of mailbox " + mailbox)
        + (folder == null ? "" : " in folder " + folder)
        + (fingerprint == null ? "" : " with fingerprint " + fingerprint);
  }
}
