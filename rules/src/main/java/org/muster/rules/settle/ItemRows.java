package org.muster.rules.settle;

import org.muster.rules.evidence.ItemRow;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Outcome;
import org.muster.rules.settle.Places.Located;

/** Writes outcomes as rows, under the key of their pair. */
record ItemRows(int pair, PairKeys keys, Places places) {

  /** Key of the row of an outcome. */
  Digest key(Outcome outcome) {
    return keys.row(places.source(outcome.source()), places.target(outcome.target()));
  }

  ItemRow row(Digest key, Outcome outcome, Cause cause) {
    Located source = places.source(outcome.source());
    Located target = places.target(outcome.target());
    KeyedTwins ids = new KeyedTwins(keys);
    KeyedTwins raws = new KeyedTwins(keys);
    return new ItemRow(
        key,
        pair,
        source == null ? 0 : source.folder().member(),
        outcome.verdict(),
        cause,
        outcome.differing(),
        outcome.tolerances(),
        source == null ? null : end(source, ids, raws),
        target == null ? null : end(target, ids, raws));
  }

  private static ItemRow.End end(Located place, KeyedTwins ids, KeyedTwins raws) {
    ItemDigest item = place.item();
    Digest id = item.messageId();
    return new ItemRow.End(
        place.folder().path().toString(),
        item.locator(),
        item.condition(),
        item.sent(),
        item.received(),
        item.flags(),
        item.octets(),
        id == null ? null : ids.shown(id),
        raws.shown(item.raw()),
        item.protection().state(),
        item.protection().words(),
        item.store());
  }
}
