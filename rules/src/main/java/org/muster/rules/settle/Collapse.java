package org.muster.rules.settle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Digest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/**
 * Makes one finding of many that say the same: what is only worth knowing is told once per mailbox,
 * and a cause that hits a large part of a folder once per folder.
 *
 * @param held how many items a unit holds
 * @param mailbox token of the mailbox
 * @param folder token of a unit
 */
record Collapse(
    Thresholds thresholds, IntToLongFunction held, Digest mailbox, IntFunction<Digest> folder) {

  private record Notice(String rule, @Nullable Verdict verdict, Cause cause, String detail) {}

  private record Wave(String rule, Cause cause, int unit) {}

  List<Draft> of(List<Draft> items) {
    Map<Boolean, List<Draft>> notices =
        items.stream()
            .collect(Collectors.partitioningBy(d -> d.rule().severity() == Severity.INFO));
    return Stream.concat(
            grouped(
                    notices.getOrDefault(true, List.of()),
                    d -> new Notice(d.rule().id(), d.verdict(), d.cause(), d.detail()))
                .map(this::once),
            grouped(
                    notices.getOrDefault(false, List.of()),
                    d -> new Wave(d.rule().id(), d.cause(), d.unit()))
                .flatMap(this::perFolder))
        .toList();
  }

  private static Stream<List<Draft>> grouped(List<Draft> drafts, Function<Draft, Object> key) {
    Map<Object, List<Draft>> groups =
        drafts.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream();
  }

  private Draft once(List<Draft> same) {
    Draft one = same.get(0);
    return one.standingFor(same, Draft.NO_UNIT, mailbox, one.verdict() + " " + one.detail());
  }

  private Stream<Draft> perFolder(List<Draft> same) {
    Draft one = same.get(0);
    boolean many =
        same.size() >= thresholds.collapseItems()
            && same.size() > thresholds.collapseShare() * held.applyAsLong(one.unit());
    return many
        ? Stream.of(one.standingFor(same, one.unit(), folder.apply(one.unit()), one.cause().name()))
        : same.stream();
  }
}
