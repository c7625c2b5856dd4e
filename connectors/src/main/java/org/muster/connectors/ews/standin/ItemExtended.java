package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.Optional;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.rules.mail.Flag;

/** PidTag properties of items; one that is not there, or has another type, is left out. */
final class ItemExtended {

  private ItemExtended() {}

  static void write(SoapWriter out, ItemView item) throws IOException {
    for (ExtendedTag property : item.shape().extended()) {
      Optional<String> value = value(property, item);
      if (value.isPresent()) {
        property.write(out, value.get());
      }
    }
  }

  private static Optional<String> value(ExtendedTag property, ItemView view) {
    StandInItem item = view.item();
    return switch (property.key()) {
      case "7D String" -> Optional.of(view.properties().transportHeaders());
      case "1A String" -> Optional.of(item.itemClass());
      case "37 String" -> Optional.of(view.properties().subject());
      case "39 SystemTime" -> view.properties().sent().map(view::date);
      case "E06 SystemTime" -> Optional.of(view.date(item.received()));
      case "E07 Integer" -> Optional.of(Integer.toString(messageFlags(item)));
      case "E08 Integer" -> Optional.of(Integer.toString(item.mime().length() + 1_733));
      case "E23 Integer" -> Optional.of(Long.toString(item.number()));
      case "1035 String" -> view.properties().messageId();
      case "1081 Integer" -> lastVerb(item);
      case "1090 Integer" -> item.has(Flag.FLAGGED) ? Optional.of("2") : Optional.empty();
      case "3007 SystemTime" -> Optional.of(view.date(item.created()));
      case "3008 SystemTime" -> Optional.of(view.date(item.modified()));
      case "300B Binary" -> Optional.of(item.searchKey());
      case "668F SystemTime" -> item.state().deleted().map(view::date);
      default -> Optional.empty();
    };
  }

  /** PidTagMessageFlags: read, unsent. */
  private static int messageFlags(StandInItem item) {
    return (item.has(Flag.SEEN) ? 0x01 : 0) | (item.has(Flag.DRAFT) ? 0x08 : 0);
  }

  /** PidTagLastVerbExecuted: replied, forwarded. */
  private static Optional<String> lastVerb(StandInItem item) {
    if (item.has(Flag.ANSWERED)) {
      return Optional.of("102");
    }
    return item.has(Flag.FORWARDED) ? Optional.of("104") : Optional.empty();
  }
}
