package org.muster.jobs.source;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.flink.api.connector.source.ReaderInfo;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.junit.jupiter.api.Test;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.jobs.run.MailServer;
import org.muster.rules.wave.MailboxPair;

class MailEnumeratorTest {

  private static final int READERS = 2;

  private final Map<String, Integer> readers = new HashMap<>();

  @Test
  void mailboxesOfAPairGoToOneReaderAndPairsToWhoHasFewest() {
    enumerator(SourceFixture.pair(0, List.of("a", "b"), "a"), SourceFixture.pair(1, "c", "c"))
        .addReader(0);

    assertThat(readers)
        .containsOnly(
            entry("0/TARGET/0", 0),
            entry("0/SOURCE/0", 0),
            entry("0/SOURCE/1", 0),
            entry("1/TARGET/0", 1),
            entry("1/SOURCE/0", 1));
  }

  @Test
  void mailboxThatAReaderLostGoesToTheReaderOfItsPair() {
    MailEnumerator enumerator = enumerator(SourceFixture.pair(0, "a", "a"));
    enumerator.addReader(0);
    MailboxSplit lost = MailboxSplit.source(SourceFixture.pair(0, "a", "a"), 0);
    readers.clear();

    enumerator.handleSourceEvent(0, new Ended(lost.splitId(), null, false));
    enumerator.addSplitsBack(List.of(lost), 1);

    assertThat(readers).containsOnly(entry("0/SOURCE/0", 0));
  }

  private MailEnumerator enumerator(MailboxPair... pairs) {
    BothSides<MailServer> servers = new BothSides<>(server("source"), server("target"));
    return new MailEnumerator(
        context(),
        new Rota(Populations.bothSides(List.of(pairs)), servers, RotaState.START, () -> 0));
  }

  private static MailServer server(String name) {
    return new MailServer(name, new MaildirStore("/" + name), 4, MailServer.Login.OWN);
  }

  /** Flink's side, of which only this much is asked. */
  @SuppressWarnings("unchecked") // a proxy has no type arguments
  private SplitEnumeratorContext<MailboxSplit> context() {
    return (SplitEnumeratorContext<MailboxSplit>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {SplitEnumeratorContext.class},
            (proxy, method, arguments) -> answer(method, arguments));
  }

  private Object answer(Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "currentParallelism" -> READERS;
      case "registeredReaders" ->
          IntStream.range(0, READERS)
              .boxed()
              .collect(toMap(identity(), each -> new ReaderInfo(each, "localhost")));
      case "assignSplit" -> {
        readers.put(((MailboxSplit) arguments[0]).splitId(), (Integer) arguments[1]);
        yield null;
      }
      case "signalNoMoreSplits" -> null;
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }
}
