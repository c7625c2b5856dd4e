package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.mime.MessageProperties;
import org.muster.connectors.ews.standin.mime.Mime;
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
    write(out, Optional.empty());
  }

  void write(SoapWriter out, Optional<Mime.Prepared> mime) throws IOException {
    out.open(ItemElements.of(item.itemClass()));
    if (mime.isPresent()) {
      MimeContent.write(out, mime.get());
    }
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

  /** The item's MIME, where it is wanted and can be made. */
  Optional<Mime.Prepared> mime() throws ResponseException {
    if (!shape.fields().contains("item:MimeContent")) {
      return Optional.empty();
    }
    if (!ItemElements.hasMime(item.itemClass(), call)) {
      throw new ResponseException("ErrorUnsupportedMimeConversion");
    }
    try {
      return Optional.of(call.settings().mime().prepare(item.mime(), item.received()));
    } catch (IOException e) {
      throw new ResponseException("ErrorMimeContentConversionFailed");
    }
  }

  /** A date as an answer has it: in UTC, to the second. */
  String date(Instant instant) {
    String seconds = DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
    return call.is(Oddity.FRACTIONS_IN_DATES) ? seconds.replace("Z", ".123Z") : seconds;
  }
}
