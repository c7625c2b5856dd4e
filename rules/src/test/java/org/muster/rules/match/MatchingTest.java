package org.muster.rules.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.catalogue.SampleItem.attachments;
import static org.muster.rules.catalogue.SampleItem.digest;
import static org.muster.rules.catalogue.SampleItem.leaf;
import static org.muster.rules.catalogue.SampleItem.perfect;
import static org.muster.rules.catalogue.SampleItem.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Leaf;
import org.muster.rules.mail.Representation;
import org.muster.rules.mail.Tolerance;

class MatchingTest {

  private static final int INBOX = 0;
  private static final int SENT = 1;
  private static final Comparison OCTETS =
      new Comparison(Set.of(Tolerance.WS, Tolerance.MSGID_SYNTH), true, Map.of());

  private static Placed in(int unit, SampleItem item) {
    return new Placed(unit, 0, 0, item.get());
  }

  private static List<Outcome> match(List<Placed> source, List<Placed> target) {
    return new Matching(OCTETS).match(source, target).all();
  }

  private static Outcome only(SampleItem source, SampleItem target) {
    List<Outcome> outcomes = match(List.of(in(INBOX, source)), List.of(in(INBOX, target)));
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0);
  }

  @Test
  void equalOctetsAreExact() {
    assertThat(only(perfect(), perfect()).verdict()).isEqualTo(Verdict.EXACT);
  }

  @Test
  void equalOctetsAreExactEvenWhereTheyCannotBeDecoded() {
    SampleItem broken = perfect().condition(Condition.BROKEN_ENCODING);
    assertThat(only(broken, broken).verdict()).isEqualTo(Verdict.EXACT);
  }

  @Test
  void octetsOfWhichNobodyKnowsTheHeaderAreEnoughToBeExact() {
    SampleItem octets = perfect().condition(Condition.OCTETS_ONLY).messageId(null).envelope("raw");
    assertThat(only(octets, perfect()).verdict()).isEqualTo(Verdict.EXACT);
    assertThat(match(List.of(in(INBOX, octets.raw("other"))), List.of(in(INBOX, perfect()))))
        .extracting(Outcome::verdict)
        .contains(Verdict.INDETERMINATE)
        .doesNotContain(Verdict.EXACT, Verdict.EQUAL, Verdict.EQUIVALENT);
  }

  @Test
  void equalOctetsOfHeadersAloneAreNotExact() {
    SampleItem headers = perfect().condition(Condition.HEADERS_ONLY);
    assertThat(only(headers, headers).verdict()).isEqualTo(Verdict.EQUAL);
  }

  @Test
  void unreadableItemsAreNeverPaired() {
    SampleItem unreadable = perfect().condition(Condition.UNREADABLE);
    assertThat(match(List.of(in(INBOX, unreadable)), List.of(in(INBOX, unreadable))))
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.INDETERMINATE, Verdict.INDETERMINATE);
  }

  @Test
  void emptyItemsAreNeverPaired() {
    SampleItem empty = perfect().condition(Condition.EMPTY);
    assertThat(match(List.of(in(INBOX, empty)), List.of(in(INBOX, empty)))).hasSize(2);
  }

  @Test
  void equalContentInOtherOctetsIsEqual() {
    Outcome outcome = only(perfect(), perfect().raw("other"));
    assertThat(outcome.verdict()).isEqualTo(Verdict.EQUAL);
    assertThat(outcome.tolerances()).isEmpty();
  }

  @Test
  void equalityUnderAToleranceNamesIt() {
    Outcome outcome =
        only(
            perfect().text(wrapped("as written")),
            perfect().raw("other").text(wrapped("wrapped again")));
    assertThat(outcome.verdict()).isEqualTo(Verdict.EQUIVALENT);
    assertThat(outcome.tolerances()).containsExactly(Tolerance.WS);
  }

  private static Representation wrapped(String written) {
    Layer layer =
        new Layer(
            List.of(
                new Form(digest(written), Tolerance.STRICT),
                new Form(digest("words"), Tolerance.WS)));
    return new Representation(Representation.Kind.PLAIN, layer, digest("shape"), 5, 0);
  }

  @Test
  void marksOfAnItemAreNoTolerances() {
    Outcome outcome = only(perfect().noted(Tolerance.BARE_CR), perfect().raw("other"));
    assertThat(outcome.verdict()).isEqualTo(Verdict.EQUAL);
    assertThat(outcome.tolerances()).isEmpty();
  }

  @Test
  void whatReadingHadToTolerateIsNamedToo() {
    Outcome outcome = only(perfect().noted(Tolerance.HDR_ENC), perfect().raw("other"));
    assertThat(outcome.verdict()).isEqualTo(Verdict.EQUIVALENT);
    assertThat(outcome.tolerances()).containsExactly(Tolerance.HDR_ENC);
  }

  @Test
  void aToleranceThatTheProfileLacksIsADifference() {
    Layer whole = new Layer(List.of(new Form(digest("whole"), Tolerance.STRICT), cut()));
    Layer cutOff = new Layer(List.of(new Form(digest("cut"), Tolerance.STRICT)));
    Outcome outcome = only(perfect().subject(whole), perfect().raw("other").subject(cutOff));
    assertThat(outcome.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(outcome.differing()).containsExactly(LayerKind.SUBJECT);
  }

  private static Form cut() {
    return new Form(digest("cut"), Tolerance.SUBJ_CUT);
  }

  @Test
  void changedLayersAreNamedInOrder() {
    Outcome outcome =
        only(
            perfect(),
            perfect()
                .raw("other")
                .attachments(attachments(leaf(Leaf.Kind.BINARY, "flipped")))
                .to(digest("someone else")));
    assertThat(outcome.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(outcome.differing()).containsExactly(LayerKind.TO, LayerKind.ATTACHMENTS);
  }

  @Test
  void anAliasAgreesOnlyThroughTheMap() {
    SampleItem alias = perfect().raw("other").to(digest("alias"));
    Comparison mapped = new Comparison(Set.of(), true, Map.of(digest("alias"), digest("to")));
    Outcome outcome =
        new Matching(mapped)
            .match(List.of(in(INBOX, perfect())), List.of(in(INBOX, alias)))
            .all()
            .get(0);
    assertThat(outcome.tolerances()).containsExactly(Tolerance.ADDR_ALIAS);
    assertThat(only(perfect(), alias).verdict()).isEqualTo(Verdict.CHANGED);
  }

  @Test
  void anAlteredSecondRepresentationIsAChange() {
    Representation html =
        new Representation(
            Representation.Kind.HTML, Layer.strict(digest("html")), digest("h"), 4, 0);
    Outcome outcome =
        only(
            perfect().text(html, text("words", "s", 5, 0)),
            perfect().raw("other").text(html, text("other words", "s", 11, 0)));
    assertThat(outcome.differing()).containsExactly(LayerKind.TEXT);
  }

  @Test
  void anItemElsewhereIsMoved() {
    List<Outcome> outcomes = match(List.of(in(INBOX, perfect())), List.of(in(SENT, perfect())));
    assertThat(outcomes).extracting(Outcome::verdict).containsExactly(Verdict.MOVED);
    assertThat(outcomes.get(0).sameFolder()).isFalse();
  }

  @Test
  void theCopyInItsOwnFolderIsPreferred() {
    List<Outcome> outcomes =
        match(
            List.of(in(SENT, perfect())),
            List.of(in(INBOX, perfect().locator("1/1")), in(SENT, perfect().locator("1/2"))));
    assertThat(outcomes)
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.EXACT, Verdict.DUPLICATED);
  }

  @Test
  void undecodableItemsPairByIdentityAndAreIndeterminate() {
    SampleItem broken = perfect().condition(Condition.TOO_DEEP).raw("other");
    assertThat(only(perfect(), broken).verdict()).isEqualTo(Verdict.INDETERMINATE);
  }

  @Test
  void anUndecodableItemAloneIsIndeterminate() {
    SampleItem broken = perfect().condition(Condition.TOO_DEEP);
    assertThat(match(List.of(in(INBOX, broken)), List.of()))
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.INDETERMINATE);
  }

  @Test
  void aMessageIdInventedWhereThereWasNoneIsTolerated() {
    Outcome outcome = only(perfect().messageId(null), perfect().raw("other"));
    assertThat(outcome.verdict()).isEqualTo(Verdict.EQUIVALENT);
    assertThat(outcome.tolerances()).containsExactly(Tolerance.MSGID_SYNTH);
  }

  @Test
  void equalContentUnderAnotherMessageIdIsSaid() {
    Outcome outcome = only(perfect(), perfect().raw("other").messageId(digest("new id")));
    assertThat(outcome.verdict()).isEqualTo(Verdict.NEW_MESSAGE_ID);
  }

  @Test
  void aLikeHeaderWithOtherContentAndAnotherMessageIdMakesNoPair() {
    SampleItem other =
        perfect()
            .raw("other")
            .messageId(digest("new id"))
            .text(text("other words", "s", 11, 0))
            .attachments(attachments());
    assertThat(match(List.of(in(INBOX, perfect())), List.of(in(INBOX, other))))
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.MISSING, Verdict.EXTRA);
  }

  @Test
  void contentAloneNeverPairsItemsWithoutContent() {
    SampleItem bare = perfect().text().attachments(attachments());
    SampleItem other =
        perfect()
            .text()
            .attachments(attachments())
            .raw("other")
            .messageId(digest("new id"))
            .envelope("other");
    assertThat(match(List.of(in(INBOX, bare)), List.of(in(INBOX, other)))).hasSize(2);
  }

  @Test
  void ofSeveralUnderOneMessageIdTheEqualOnesArePaired() {
    SampleItem list = perfect().raw("list").text(text("with a footer", "s", 13, 0));
    List<Outcome> outcomes =
        match(
            List.of(in(INBOX, perfect()), in(INBOX, list)),
            List.of(in(INBOX, list.raw("list, wrapped"))));
    assertThat(outcomes)
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.EQUAL, Verdict.MISSING);
    assertThat(outcomes.get(1).surplus()).isFalse();
  }

  @Test
  void aSecondCopyThatIsMissingIsKnownAsSurplus() {
    List<Outcome> outcomes =
        match(
            List.of(in(INBOX, perfect().locator("1/1")), in(INBOX, perfect().locator("1/2"))),
            List.of(in(INBOX, perfect())));
    assertThat(outcomes.get(1).verdict()).isEqualTo(Verdict.MISSING);
    assertThat(outcomes.get(1).surplus()).isTrue();
  }

  @Test
  void whatSaysNothingOfItselfIsNoSecondCopyOfOtherOctets() {
    List<Outcome> outcomes =
        match(
            List.of(in(INBOX, bare()), in(INBOX, bare().raw("other"))), List.of(in(INBOX, bare())));
    assertThat(outcomes.get(1).verdict()).isEqualTo(Verdict.MISSING);
    assertThat(outcomes.get(1).surplus()).isFalse();
  }

  private static SampleItem bare() {
    return perfect().messageId(null).sent(null).text().attachments(attachments());
  }

  @Test
  void keysOfOneHashAreStillTwo() {
    Digest one = new Digest(1, 0);
    Digest other = new Digest(0, 31);
    assertThat(one).hasSameHashCodeAs(other);
    List<Placed> source =
        List.of(in(INBOX, perfect().messageId(one)), in(INBOX, perfect().messageId(other)));
    List<Placed> target = List.of(in(INBOX, perfect().raw("rewritten").messageId(other)));
    List<Outcome> outcomes = match(source, target);
    assertThat(outcomes)
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.EQUAL, Verdict.MISSING);
    assertThat(outcomes.get(0).source().item().messageId()).isEqualTo(other);
  }

  @Test
  void oneAmongManyLikeItemsThatChangedIsFound() {
    List<Placed> source = IntStream.range(0, 1000).mapToObj(i -> like(i, "words " + i)).toList();
    List<Placed> target =
        IntStream.range(0, 1000)
            .mapToObj(i -> like(i, i == 500 ? "changed" : "words " + i))
            .toList();
    List<Outcome> outcomes =
        new Matching(new Comparison(Set.of(), false, Map.of())).match(source, target).all();
    assertThat(outcomes).filteredOn(o -> o.verdict() == Verdict.EQUAL).hasSize(999);
    assertThat(outcomes).filteredOn(o -> o.verdict() == Verdict.CHANGED).hasSize(1);
  }

  private static Placed like(int i, String words) {
    return in(INBOX, perfect().messageId(null).locator("1/" + i).text(text(words, "s", 9, 0)));
  }
}
