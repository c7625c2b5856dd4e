package org.muster.rules.evidence;

import java.util.List;

/**
 * All rows that settling one mailbox pair gives, each table sorted by its key: the same input gives
 * the same rows.
 */
public record PairRows(
    MailboxRow mailbox, List<FolderRow> folders, List<FindingRow> findings, List<ItemRow> items) {

  public PairRows {
    folders = List.copyOf(folders);
    findings = List.copyOf(findings);
    items = List.copyOf(items);
  }
}
