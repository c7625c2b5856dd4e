package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.mime.BodyAndAttachments;
import org.muster.connectors.ews.standin.mime.Mime;
import org.muster.connectors.ews.standin.store.StandInItem;

/** Content that was converted for an answer, as far as the answer wants it. */
record Got(Optional<Mime.Prepared> mime, Optional<BodyAndAttachments> content) {

  /** What searches have. */
  static final Got NOTHING = new Got(Optional.empty(), Optional.empty());

  static final String MIME_CONTENT = "item:MimeContent";
  private static final List<String> CONTENT = List.of("item:Body", "item:Attachments");

  static Got of(StandInItem item, Shape shape, Call call) throws ResponseException {
    return new Got(mime(item, shape, call), content(item, shape));
  }

  private static Optional<Mime.Prepared> mime(StandInItem item, Shape shape, Call call)
      throws ResponseException {
    if (!shape.fields().contains(MIME_CONTENT)) {
      return Optional.empty();
    }
    if (!ItemElements.hasMime(item.itemClass(), call)) {
      throw new ResponseException("ErrorUnsupportedMimeConversion");
    }
    return Optional.of(call.settings().mime().prepare(item.mime(), item.received()));
  }

  private static Optional<BodyAndAttachments> content(StandInItem item, Shape shape)
      throws ResponseException {
    if (shape.base() == Shape.Base.ID_ONLY
        && shape.fields().stream().noneMatch(CONTENT::contains)) {
      return Optional.empty();
    }
    try {
      return Optional.of(BodyAndAttachments.of(item.mime()));
    } catch (IOException e) {
      throw new ResponseException("ErrorContentConversionFailed");
    }
  }
}
