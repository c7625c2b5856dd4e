package org.muster.connectors.ews.standin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.muster.connectors.ews.standin.store.SyncChange;

/**
 * Up to where a client has seen a folder's changes; opaque to clients, and of use for that folder
 * only.
 */
record SyncState(String folder, long place) {

  /** Without a state, or with an empty one, synchronisation begins anew. */
  static SyncState of(Optional<Asked> state, String folder) throws ResponseException {
    String text = state.map(Asked::text).orElse("");
    if (text.isEmpty()) {
      return new SyncState(folder, 0);
    }
    SyncState read = read(text);
    if (!read.folder.equals(folder)) {
      throw new ResponseException("ErrorInvalidSyncStateData");
    }
    return read;
  }

  private static SyncState read(String text) throws ResponseException {
    try {
      String plain = new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> parts = List.of(plain.split(" ", -1));
      SyncState state = new SyncState(parts.get(0), Long.parseLong(parts.get(1)));
      if (state.opaque().equals(text)) {
        return state;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ResponseException("ErrorInvalidSyncStateData");
    }
    throw new ResponseException("ErrorInvalidSyncStateData");
  }

  SyncState after(List<SyncChange> changes) {
    return changes.isEmpty() ? this : new SyncState(folder, changes.get(changes.size() - 1).at());
  }

  String opaque() {
    String plain = folder + " " + place;
    CRC32 sum = new CRC32();
    sum.update(plain.getBytes(StandardCharsets.UTF_8));
    byte[] signed = (plain + " " + sum.getValue()).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(signed);
  }
}
