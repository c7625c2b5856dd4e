package org.muster.connectors.ews;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a list in order, so many in one request as their sizes allow, each digested as
 * it comes. What Exchange does not give for now is asked for again, from that item on.
 */
final class ItemBatches {

  private static final String WHAT = "read items";

  private final Exchange exchange;
  private final ItemReader reader;
  private final List<ListedItem> list;
  private final GetItem request;
  private final ItemByProperties byProperties;
  private int next;
  private int end;
  private int most;
  private int attempt;
  private @Nullable Batch batch;

  /** An answer under way. */
  private record Batch(CloseableHttpResponse response, ItemAnswers answers) {}

  ItemBatches(Exchange exchange, ItemReader reader, List<ListedItem> list) {
    this.exchange = exchange;
    this.reader = reader;
    this.list = list;
    this.request = new GetItem(exchange.client().settings(), exchange.mailbox());
    this.byProperties = new ItemByProperties(exchange, reader);
    this.most = limits().items();
  }

  private EwsLimits limits() {
    return exchange.client().settings().limits();
  }

  /** The next item's outcome; empty at the list's end. */
  Optional<Outcome> next() throws IOException {
    Optional<Outcome> outcome = asMime();
    boolean isConverted = outcome.isEmpty() || outcome.get().kind() != Outcome.Kind.NOT_CONVERTED;
    return isConverted ? outcome : Optional.of(byProperties.read(list.get(next - 1)));
  }

  private Optional<Outcome> asMime() throws IOException {
    while (next < list.size()) {
      try {
        Outcome outcome = begun().next(list.get(next));
        done();
        return Optional.of(outcome);
      } catch (EwsRefusal e) {
        drop();
        if (isRefusedAlone(e)) {
          return Optional.of(reader.notGiven(list.get(next++)));
        }
      } catch (IOException | RuntimeException e) {
        drop();
        throw e;
      }
    }
    return Optional.empty();
  }

  /** The next item's outcome without asking for it, before anything is asked for. */
  Optional<Outcome> passOver() {
    return next == list.size() ? Optional.empty() : Optional.of(reader.notGiven(list.get(next++)));
  }

  private ItemAnswers begun() throws IOException {
    if (batch == null) {
      end = planned();
      CloseableHttpResponse response =
          exchange
              .asking()
              .once(WHAT, () -> exchange.client().post(request.of(list.subList(next, end))));
      try {
        batch = new Batch(response, new ItemAnswers(response.getEntity().getContent(), reader));
      } catch (IOException | RuntimeException e) {
        response.close();
        throw e;
      }
    }
    return batch.answers();
  }

  private int planned() {
    int to = next;
    long octets = 0;
    do {
      octets += list.get(to++).octets();
    } while (to < list.size()
        && to - next < most
        && octets + list.get(to).octets() <= limits().octets());
    return to;
  }

  private void done() throws IOException {
    next++;
    attempt = 0;
    if (next == end) {
      drop();
      most = Math.min(limits().items(), 2 * most);
    }
  }

  /**
   * Whether Exchange will never give the next item. Any other refusal is waited for; fewer items
   * are asked for after it.
   */
  private boolean isRefusedAlone(EwsRefusal refusal) throws IOException {
    boolean wasAlone = end - next <= 1;
    most = Math.max(1, (end - next) / 2);
    if (!refusal.isPassing() && !refusal.isOfIdentity()) {
      if (refusal.reason().isPresent() && !refusal.isOfAbsent()) {
        throw refusal;
      }
      return wasAlone;
    }
    if (!refusal.code().equals("ErrorBatchProcessingStopped") || wasAlone) {
      exchange.asking().await(refusal, WHAT, ++attempt);
    }
    return false;
  }

  /** Ends what is under way: an answer that was not read to its end takes its connection along. */
  void drop() throws IOException {
    Batch under = batch;
    batch = null;
    if (under != null) {
      under.response().close();
    }
  }
}
