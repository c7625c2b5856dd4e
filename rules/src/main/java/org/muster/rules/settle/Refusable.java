package org.muster.rules.settle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;

/**
 * What reading notes of an item because some targets refuse or alter it, and the cause that it is.
 */
record Refusable(Tolerance noted, Cause cause) {

  /** What more targets refuse comes first. */
  private static final List<Refusable> ALL =
      List.of(
          new Refusable(Tolerance.NUL_OCTETS, Cause.NUL_OCTETS),
          new Refusable(Tolerance.BROKEN_HEADER, Cause.BROKEN_HEADER),
          new Refusable(Tolerance.BARE_CR, Cause.BARE_CR),
          new Refusable(Tolerance.LONG_LINE, Cause.LONG_LINE),
          new Refusable(Tolerance.HDR_ENC, Cause.RAW_HEADERS));

  /** The first that is noted of an item and may be the cause. */
  static Optional<Cause> of(ItemDigest item, Predicate<Tolerance> mayBe) {
    return ALL.stream()
        .filter(each -> item.noted().contains(each.noted()) && mayBe.test(each.noted()))
        .map(Refusable::cause)
        .findFirst();
  }
}
