package org.muster.rules.evidence;

import java.util.List;
import org.muster.rules.bulk.OnDemand;

/**
 * All rows that settling one mailbox pair gives, each table sorted by its key: the same input gives
 * the same rows.
 */
public record PairRows(
    MailboxRow mailbox, List<FolderRow> folders, List<FindingRow> findings, List<ItemRow> items) {

  public PairRows {
    folders = List.copyOf(folders);
    findings = List.copyOf(findings);
    items = OnDemand.copyOf(items);
  }
}
