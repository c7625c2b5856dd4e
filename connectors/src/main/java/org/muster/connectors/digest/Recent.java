package org.muster.connectors.digest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;

/**
 * Items digested lately under one key, by their raw digests. The sides of a pair are read at the
 * same time and mostly hold the same octets: what one thread has digested, or is digesting, another
 * need not digest again. Equal octets have equal layers, so nothing but time depends on what is
 * kept here.
 */
public final class Recent {

  /** About ten million octets; the sides of a pair drift apart less. */
  private static final int MOST = 8192;

  private final Map<Digest, CompletableFuture<ItemDigest>> items;

  private Recent(int most) {
    items =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Digest, CompletableFuture<ItemDigest>> e) {
            return size() > most;
          }
        };
  }

  /** For the threads of one reader, which share a key. */
  public static Recent items() {
    return new Recent(MOST);
  }

  static Recent none() {
    return new Recent(0);
  }

  /** An item with this raw digest, stored anywhere: digested here, or soon by another thread. */
  CompletableFuture<ItemDigest> of(Digest raw, Supplier<ItemDigest> digesting) {
    CompletableFuture<ItemDigest> mine = new CompletableFuture<>();
    CompletableFuture<ItemDigest> first;
    synchronized (items) {
      first = items.putIfAbsent(raw, mine);
    }
    if (first != null) {
      return first;
    }
    try {
      mine.complete(digesting.get());
      return mine;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    }
  }
}
