package org.muster.jobs.demo;

import java.util.List;

/**
 * One row of the demo's mailbox list, with the mail on both sides.
 *
 * @param target name of the target mailbox
 * @param rest further fields of the row, as {@link #HEADING} has them
 * @param copied what the mover brought into the target; empty where there is no such mailbox
 */
record DemoMailbox(
    String ref,
    Person owner,
    String target,
    String organisation,
    String rest,
    List<DemoItem> source,
    List<DemoItem> copied) {

  static final String HEADING = "ref,source,target,organisation,kind,expect,reason,depth,merge";
  static final String USUAL = "person,migrated,,,";

  String row() {
    return row(target);
  }

  /** The row of a wave whose target knows mailboxes by their addresses. */
  String rowByAddress() {
    return row(targetAddress());
  }

  private String row(String targetName) {
    return String.join(",", ref, owner.login(), targetName, organisation, rest);
  }

  String targetAddress() {
    return target + "@new.example";
  }
}
