package org.muster.reports.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Rows of several sorted sources as one sorted source. */
final class Merged<R> implements Rows<R> {

  private record Head<R>(R row, Rows<R> rest) {}

  private final List<Rows<R>> sources;
  private final PriorityQueue<Head<R>> heads;

  Merged(List<? extends Rows<R>> sources, Comparator<R> order) {
    this.sources = new ArrayList<>(sources);
    this.heads = new PriorityQueue<>((a, b) -> order.compare(a.row, b.row));
    sources.forEach(this::advance);
  }

  private void advance(Rows<R> source) {
    if (source.hasNext()) {
      heads.add(new Head<>(source.next(), source));
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public R next() {
    Head<R> first = heads.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    advance(first.rest);
    return first.row;
  }

  @Override
  public void close() throws IOException {
    for (Rows<R> source : sources) {
      source.close();
    }
  }
}
