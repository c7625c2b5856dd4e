package org.muster.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** Refuses a rule that lacks what whoever receives its findings needs. */
class RuleStructureTest {

  private static final String[] HEADINGS = {
    "## What it says",
    "## Why it matters",
    "## What is compared and tolerated",
    "## How it can come about",
    "## Example",
    "## What to do",
    "## References"
  };

  static Stream<Rule> rules() {
    return Catalogue.all().stream();
  }

  @Test
  void idsAreUnique() {
    assertThat(Catalogue.all().stream().map(rule -> rule.descriptor().id()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleIsDescribedInShortAndPlainWords(Rule rule) {
    RuleDescriptor descriptor = rule.descriptor();
    String family = rule.getClass().getPackageName().replaceFirst(".*\\.", "");
    assertThat(descriptor.id()).matches("(?i:" + family + ")-\\d{3}").isUpperCase();
    assertThat(descriptor.title()).isNotBlank().hasSizeLessThan(60).doesNotEndWith(".");
    assertThat(descriptor.remedy()).hasSizeGreaterThan(40).endsWith(".");
    assertThat(Modifier.isFinal(rule.getClass().getModifiers())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleHasAPageWithAllHeadings(Rule rule) {
    RuleDescriptor descriptor = rule.descriptor();
    String page = Catalogue.page(descriptor.id()).orElseThrow();
    assertThat(page)
        .startsWith("# " + descriptor.id() + " " + descriptor.title() + "\n")
        .contains("Severity: " + descriptor.severity() + "\n")
        .contains("| rule | " + descriptor.id() + " |\n| severity | " + descriptor.severity())
        .containsSubsequence(HEADINGS);
    assertThat(page.split("\n## ", -1))
        .allSatisfy(section -> assertThat(section.strip().lines().count()).isGreaterThan(2));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageNamesOnlyRulesVerdictsAndCausesThatExist(Rule rule) {
    String page = Catalogue.page(rule.descriptor().id()).orElseThrow();
    assertThat(all("\\b(?:REC|FID|RUN|ENC|PHI|TLS|ACL|EVD)-\\d{3}\\b", page))
        .allSatisfy(id -> assertThat(Catalogue.find(id)).isPresent());
    assertThat(Arrays.stream(Cause.values()).map(Cause::name))
        .containsAll(all("(?<=\\| cause \\| )\\w+", page));
    assertThat(Arrays.stream(Verdict.values()).map(Verdict::name))
        .containsAll(all("(?<=\\| verdict \\| )\\w+", page));
  }

  private static List<String> all(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleIsMappedToControls(Rule rule) {
    assertThat(Catalogue.controls(rule.descriptor().id(), "nhs-england")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleHasPositiveAndNegativeTests(Rule rule) throws ClassNotFoundException {
    if (rule instanceof Rule.AcrossMailboxes) {
      return; // it has no judging method: the join across mailboxes is tested where it is
    }
    List<String> facts =
        Arrays.stream(Class.forName(rule.getClass().getName() + "Test").getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .toList();
    assertThat(facts).contains("exampleOfThePageIsReported");
    assertThat(facts).anyMatch(fact -> fact.endsWith("IsFine") || fact.endsWith("AreFine"));
  }

  @Test
  void perfectFactsBreachNoRule() {
    assertThat(Catalogue.onItem())
        .allSatisfy(r -> assertThat(r.breach(SampleMatch.perfect().get())).isEmpty());
    assertThat(Catalogue.onFolder())
        .allSatisfy(r -> assertThat(r.breach(SampleMailbox.perfect().folder())).isEmpty());
    assertThat(Catalogue.onMailbox())
        .allSatisfy(r -> assertThat(r.breach(SampleMailbox.perfect().get())).isEmpty());
  }
}
