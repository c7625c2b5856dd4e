package org.muster.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;

class MatchingProperties {

  private static final Comparison COMPARISON = new Comparison(Set.of(), true, Map.of());

  /** Few values for each trait, so that items are alike in every way. */
  @Provide
  Arbitrary<List<Placed>> mailbox() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
    Arbitrary<Condition> conditions =
        Arbitraries.of(
            Condition.READ,
            Condition.READ,
            Condition.TOO_DEEP,
            Condition.UNREADABLE,
            Condition.EMPTY);
    return Combinators.combine(few, few, few, few, conditions)
        .as(MatchingProperties::item)
        .list()
        .ofMaxSize(12)
        .map(MatchingProperties::located);
  }

  private static Placed item(int unit, int id, int text, int raw, Condition condition) {
    SampleItem item =
        SampleItem.perfect()
            .messageId(id == 0 ? null : SampleItem.digest("id " + id))
            .text(SampleItem.text("words " + text, "shape", 5, 0))
            .raw("octets " + raw + text + id)
            .condition(condition);
    return new Placed(unit, 0, 0, item.get());
  }

  private static List<Placed> located(List<Placed> items) {
    return IntStream.range(0, items.size()).mapToObj(i -> at(items.get(i), i)).toList();
  }

  private static Placed at(Placed p, int i) {
    ItemDigest d = p.item();
    return new Placed(
        p.unit(),
        p.folder(),
        p.member(),
        new ItemDigest(
            "1/" + i,
            d.condition(),
            d.messageId(),
            d.envelope(),
            d.layers(),
            d.raw(),
            d.sent(),
            d.received(),
            d.flags(),
            d.octets(),
            d.noted()));
  }

  @Property
  void everyItemIsInExactlyOneOutcome(
      @ForAll("mailbox") List<Placed> source, @ForAll("mailbox") List<Placed> target) {
    List<Outcome> outcomes = new Matching(COMPARISON).match(source, target).all();
    assertThat(ends(outcomes, Outcome::source)).containsExactlyInAnyOrderElementsOf(source);
    assertThat(ends(outcomes, Outcome::target)).containsExactlyInAnyOrderElementsOf(target);
  }

  private static List<Placed> ends(List<Outcome> outcomes, Function<Outcome, Placed> end) {
    return outcomes.stream().map(end).filter(Objects::nonNull).toList();
  }

  @Property
  void theOrderInWhichItemsComeDoesNotMatter(
      @ForAll("mailbox") List<Placed> source,
      @ForAll("mailbox") List<Placed> target,
      @ForAll Random random) {
    List<Placed> shuffled = new ArrayList<>(source);
    Collections.shuffle(shuffled, random);
    Matching matching = new Matching(COMPARISON);
    assertThat(matching.match(shuffled, target).all())
        .isEqualTo(matching.match(source, target).all());
  }

  @Property
  void equalOctetsNeedNoChoice(
      @ForAll("mailbox") List<Placed> source, @ForAll("mailbox") List<Placed> target) {
    List<Pass> choosing =
        Pass.inOrder(COMPARISON).stream()
            .map(pass -> new Pass(pass.key(), pass.acceptable(), Pass.Choice.BEST))
            .toList();
    assertThat(new Matching(COMPARISON).match(source, target).all())
        .isEqualTo(new Matching(COMPARISON, choosing).match(source, target).all());
  }

  @Property
  void nothingIsEqualThatDiffersInItsText(
      @ForAll("mailbox") List<Placed> source, @ForAll("mailbox") List<Placed> target) {
    assertThat(new Matching(COMPARISON).match(source, target).all())
        .filteredOn(o -> o.verdict().compareTo(Verdict.MOVED) <= 0)
        .allSatisfy(
            o ->
                assertThat(o.source().item().layers().text())
                    .isEqualTo(o.target().item().layers().text()));
  }
}
