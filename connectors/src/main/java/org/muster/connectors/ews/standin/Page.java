package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.store.ServerVersion;

/**
 * A part of a list, as an IndexedPageItemView or IndexedPageFolderView asks for it (MS-OXWSSRCH
 * 2.2.4.10).
 *
 * @param next the offset that the next request should give
 * @param isPaged whether the request asked for a part
 */
record Page<T>(List<T> entries, int next, int total, boolean isLast, boolean isPaged) {

  Page {
    entries = List.copyOf(entries);
  }

  /**
   * @param view the element that asks for a part; without it all is given, up to the cap
   */
  static <T> Page<T> of(List<T> all, Optional<Asked> view, Call call) throws SoapFaultException {
    int most = Integer.MAX_VALUE;
    int offset = 0;
    if (view.isPresent()) {
      most = view.get().number("MaxEntriesReturned", Integer.MAX_VALUE);
      offset = view.get().number("Offset", 0);
      check(most, offset, view.get());
    }
    int allowed = call.cap(Math.min(most, limit(call)));
    boolean isFromEnd =
        view.flatMap(v -> v.attribute("BasePoint")).filter(b -> b.equals("End")).isPresent();
    return isFromEnd
        ? backwards(all, offset, allowed)
        : forwards(all, offset, allowed, view.isPresent(), call.isShort());
  }

  private static void check(int most, int offset, Asked view) throws SoapFaultException {
    if (most <= 0) {
      throw new SoapFaultException(
          "ErrorInvalidPagingMaxRows", "MaxEntriesReturned must be greater than zero.");
    }
    if (offset < 0) {
      throw new SoapFaultException(
          "ErrorInvalidIndexedPagingParameters", "The offset must not be negative.");
    }
    if (view.attribute("BasePoint").isEmpty()) {
      throw SoapFaultException.schema("The required attribute 'BasePoint' is missing.");
    }
  }

  /** Exchange 2007 has no throttling policy. */
  private static int limit(Call call) {
    return call.settings().version().has(ServerVersion.EXCHANGE2010)
        ? call.settings().mostFound()
        : Integer.MAX_VALUE;
  }

  private static <T> Page<T> forwards(
      List<T> all, int offset, int most, boolean isPaged, boolean isShort) {
    int from = Math.min(offset, all.size());
    int to = (int) Math.min((long) from + most, all.size());
    return new Page<>(all.subList(from, to), to, all.size(), to == all.size() && !isShort, isPaged);
  }

  /** From the end, the offset counts backwards, and so do the pages. */
  private static <T> Page<T> backwards(List<T> all, int offset, int most) {
    int to = Math.max(all.size() - offset, 0);
    int from = Math.max(to - most, 0);
    return new Page<>(all.subList(from, to), all.size() - from, all.size(), from == 0, true);
  }

  /** Opens the element that holds the entries. */
  void open(SoapWriter out) throws IOException {
    String last = Boolean.toString(isLast);
    String all = Integer.toString(total);
    if (isPaged) {
      out.open(
          "m:RootFolder",
          "IndexedPagingOffset",
          Integer.toString(next),
          "TotalItemsInView",
          all,
          "IncludesLastItemInRange",
          last);
    } else {
      out.open("m:RootFolder", "TotalItemsInView", all, "IncludesLastItemInRange", last);
    }
  }
}
