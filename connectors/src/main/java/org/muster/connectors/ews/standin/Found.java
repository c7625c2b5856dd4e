package org.muster.connectors.ews.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.store.StandInFolder;

/** What an id in a request led to: the thing, or why there is none. */
record Found<T>(Optional<T> thing, Optional<ResponseException> error) {

  /** The folders that a list of ids names. */
  static List<Found<StandInFolder>> folders(Call call, String list) throws SoapFaultException {
    List<Found<StandInFolder>> all = new ArrayList<>();
    for (Asked id : call.asked().child(list).children()) {
      all.add(folder(call, id));
    }
    if (all.isEmpty()) {
      throw SoapFaultException.schema("The element '%s' is empty.".formatted(list));
    }
    return all;
  }

  static Found<StandInFolder> folder(Call call, Asked id) throws SoapFaultException {
    try {
      return new Found<>(Optional.of(call.access().folder(id, call.version())), Optional.empty());
    } catch (ResponseException e) {
      return new Found<>(Optional.empty(), Optional.of(e));
    }
  }

  T orThrow() throws ResponseException {
    if (error.isPresent()) {
      throw error.get();
    }
    return thing.orElseThrow();
  }
}
