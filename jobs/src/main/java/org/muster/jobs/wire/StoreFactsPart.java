package org.muster.jobs.wire;

import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.StoreFacts;

/** The layout of what a mail system keeps of an item: only items of few systems have it. */
final class StoreFactsPart {

  private static final int HAS_CREATED = 1;
  private static final int HAS_MODIFIED = 2;
  private static final int HAS_DELETED = 4;

  private StoreFactsPart() {}

  static void write(OctetsOut out, StoreFacts facts) {
    out.octet(
        (facts.created() == null ? 0 : HAS_CREATED)
            + (facts.modified() == null ? 0 : HAS_MODIFIED)
            + (facts.deleted() == null ? 0 : HAS_DELETED));
    time(out, facts.created());
    time(out, facts.modified());
    time(out, facts.deleted());
    out.text(facts.searchKey());
  }

  private static void time(OctetsOut out, @Nullable Long time) {
    if (time != null) {
      out.signed(time);
    }
  }

  static StoreFacts read(OctetsIn in) {
    int has = in.octet();
    Long created = (has & HAS_CREATED) == 0 ? null : in.signed();
    Long modified = (has & HAS_MODIFIED) == 0 ? null : in.signed();
    Long deleted = (has & HAS_DELETED) == 0 ? null : in.signed();
    return new StoreFacts(created, modified, deleted, in.text());
  }

  static void skip(OctetsIn in) {
    for (int times = Integer.bitCount(in.octet()); times > 0; times--) {
      in.unsigned();
    }
    in.skip((int) in.unsigned());
  }
}
