package org.muster.connectors.ews.standin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.store.StandInItem;

/** The order a search wants; without one, as the folder has them. */
record ItemOrder(Optional<Comparator<StandInItem>> comparator) {

  static ItemOrder of(Asked find) throws SoapFaultException {
    if (find.find("Restriction").isPresent() || find.find("GroupBy").isPresent()) {
      throw new SoapFaultException(
          "ErrorUnsupportedPathForQuery", "The stand-in does not restrict or group.");
    }
    Optional<Comparator<StandInItem>> comparator = Optional.empty();
    for (Asked field : find.find("SortOrder").map(Asked::children).orElse(List.of())) {
      Comparator<StandInItem> next = comparator(field);
      comparator = Optional.of(comparator.map(c -> c.thenComparing(next)).orElse(next));
    }
    return new ItemOrder(comparator);
  }

  private static Comparator<StandInItem> comparator(Asked field) throws SoapFaultException {
    Comparator<StandInItem> ascending = ascending(field);
    return field.attribute("Order").orElse("").equals("Descending")
        ? ascending.reversed()
        : ascending;
  }

  private static Comparator<StandInItem> ascending(Asked field) throws SoapFaultException {
    Optional<Asked> extended = field.find("ExtendedFieldURI");
    String path =
        extended.isPresent()
            ? ExtendedTag.of(extended.get()).key()
            : field.find("FieldURI").flatMap(f -> f.attribute("FieldURI")).orElse("");
    return switch (path) {
      case "item:DateTimeReceived", "E06 SystemTime" -> Comparator.comparing(StandInItem::received);
      case "item:DateTimeCreated", "3007 SystemTime" -> Comparator.comparing(StandInItem::created);
      case "item:LastModifiedTime", "3008 SystemTime" ->
          Comparator.comparing(StandInItem::modified);
      case "item:Subject" -> Comparator.comparing(i -> i.mime().properties().subject());
      case "item:Size" -> Comparator.comparing(i -> i.mime().length());
      case "E23 Integer" -> Comparator.comparing(StandInItem::number);
      default ->
          throw new SoapFaultException(
              "ErrorUnsupportedPathForSortGroup", "The stand-in cannot sort by this property.");
    };
  }

  List<StandInItem> sorted(List<StandInItem> items) {
    if (comparator.isEmpty()) {
      return items;
    }
    List<StandInItem> sorted = new ArrayList<>(items);
    sorted.sort(comparator.get());
    return sorted;
  }
}
