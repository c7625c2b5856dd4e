package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.mime.MessageProperties;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInItem;

/**
 * An item as one request sees it.
 *
 * @param reach what the operation may give
 * @param got what was converted for it
 */
record ItemView(
    StandInItem item, StandInFolder folder, Shape shape, Call call, Reach reach, Got got) {

  /** As searches and synchronisation give it. */
  static ItemView found(StandInItem item, StandInFolder folder, Shape shape, Call call) {
    return new ItemView(item, folder, shape, call, Reach.ALWAYS, Got.NOTHING);
  }

  /** As GetItem gives it; what cannot be converted fails here, before anything is written. */
  static ItemView got(StandInItem item, StandInFolder folder, Shape shape, Call call)
      throws ResponseException {
    ItemFields.TABLE.checkReach(shape, call, Reach.GET_IF_NAMED);
    MessageFields.TABLE.checkReach(shape, call, Reach.GET_IF_NAMED);
    Got got = Got.of(item, shape, call);
    return new ItemView(item, folder, shape, call, Reach.GET_IF_NAMED, got);
  }

  MessageProperties properties() {
    return item.mime().properties();
  }

  boolean isFound() {
    return reach == Reach.ALWAYS;
  }

  void write(SoapWriter out) throws IOException {
    out.open(ItemElements.of(item.itemClass()));
    ItemFields.TABLE.write(out, this, shape, call, reach);
    if (ItemElements.isMessage(item.itemClass())) {
      MessageFields.TABLE.write(out, this, shape, call, reach);
    }
    out.close();
  }

  /** A date as an answer has it: in UTC, to the second. */
  String date(Instant instant) {
    String seconds = DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
    return call.is(Oddity.FRACTIONS_IN_DATES) ? seconds.replace("Z", ".123Z") : seconds;
  }
}
