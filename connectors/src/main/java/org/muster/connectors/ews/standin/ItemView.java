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
 */
record ItemView(StandInItem item, StandInFolder folder, Shape shape, Call call, Field.Reach reach) {

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

  void check() throws ResponseException {
    ItemFields.TABLE.checkReach(shape, call, reach);
    MessageFields.TABLE.checkReach(shape, call, reach);
  }

  /** A date as an answer has it: in UTC, to the second. */
  String date(Instant instant) {
    String seconds = DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
    return call.is(Oddity.FRACTIONS_IN_DATES) ? seconds.replace("Z", ".123Z") : seconds;
  }
}
