package org.muster.connectors.imap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Asks again for messages that were listed and did not come, by halves down to one message, so that
 * one bad message does not hide others. Those found absent have vanished; those present without
 * octets are not given.
 */
record AskingAgain(SelectedFolder folder, ItemReader reader, UidList list) {

  /** UIDs of one command: some servers take lines of 8,000 octets only. */
  private static final int MOST = 400;

  /** Is told each message's outcome. */
  interface Taker {
    void take(int index, Outcome outcome);
  }

  /**
   * Asks for messages by their index in the list.
   *
   * @param taker is told exactly one outcome for each
   */
  void ask(List<Integer> indexes, Taker taker) throws IOException {
    if (indexes.size() > MOST) {
      halves(indexes, taker);
      return;
    }
    Set<Integer> open = new TreeSet<>(indexes);
    Map<Integer, FetchedMessage> withoutOctets = new TreeMap<>();
    Set<Integer> tooLarge = new TreeSet<>();
    String tag = folder.connection().send("UID FETCH " + set(indexes) + " " + reader.asked());
    new Answer(folder, reader)
        .read(
            tag,
            (message, outcome) -> {
              int index = list.indexOf(message.uid(), 0, list.size());
              if (open.contains(index) && outcome.isPresent()) {
                open.remove(index);
                taker.take(index, outcome.get());
              } else if (folder.connection().passedOver()) {
                tooLarge.add(index);
              } else if (message.hasBody()) {
                withoutOctets.put(index, message);
              }
            });
    tooLarge.retainAll(open);
    for (int index : tooLarge) {
      taker.take(index, tooLarge(index));
    }
    open.removeAll(tooLarge);
    withoutOctets.keySet().retainAll(open);
    withoutOctets.forEach((index, message) -> taker.take(index, reader.notGiven(message)));
    open.removeAll(withoutOctets.keySet());
    left(List.copyOf(open), indexes.size() == 1, taker);
  }

  /** Those that did not come this time either. */
  private void left(List<Integer> left, boolean askedAlone, Taker taker) throws IOException {
    if (left.isEmpty()) {
      return;
    }
    Map<Long, FetchedMessage> present = new Presence(folder).of(set(left));
    List<Integer> there = new ArrayList<>();
    for (int index : left) {
      FetchedMessage message = present.get(list.uid(index));
      if (message == null) {
        taker.take(index, Outcome.vanished(list.uid(index)));
      } else if (askedAlone) {
        taker.take(index, reader.notGiven(message));
      } else {
        there.add(index);
      }
    }
    halves(there, taker);
  }

  private void halves(List<Integer> indexes, Taker taker) throws IOException {
    int half = indexes.size() / 2;
    for (List<Integer> some :
        List.of(indexes.subList(0, half), indexes.subList(half, indexes.size()))) {
      if (!some.isEmpty()) {
        ask(some, taker);
      }
    }
  }

  private Outcome tooLarge(int index) throws IOException {
    return reader.readsContent()
        ? LargeMessage.of(folder, reader, list, index).read()
        : reader.notGiven(FetchedMessage.unknown(list.uid(index)));
  }

  private String set(List<Integer> indexes) {
    return indexes.stream().map(i -> Long.toString(list.uid(i))).collect(Collectors.joining(","));
  }
}
