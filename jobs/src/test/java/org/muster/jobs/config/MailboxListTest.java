package org.muster.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.Depth;
import org.muster.rules.wave.MailboxPair;
import org.muster.rules.wave.MailboxPair.Expectation;
import org.muster.rules.wave.MailboxPair.Kind;

class MailboxListTest {

  @TempDir Path path;

  @Test
  void everyColumnIsRead() throws ConfigurationException {
    assertThat(
            list(
                "Aliases,depth,cutover,reason,expect,kind,ref,organisation,target,source\n"
                    + "\"SMTP:a@x.example;X500:/o=x;smtp:b@x.example\",counts,2009-02-15T18:00:00Z,"
                    + "\"says \"\"later\"\"\",deferred,shared,R1,Z1A,anna.new,anna\n"))
        .containsExactly(
            new MailboxPair(
                0,
                2,
                List.of("anna"),
                "anna.new",
                "Z1A",
                "R1",
                Kind.SHARED,
                Expectation.DEFERRED,
                "says \"later\"",
                Instant.parse("2009-02-15T18:00:00Z"),
                Depth.COUNTS,
                List.of("a@x.example", "b@x.example")));
  }

  @Test
  void targetMayBeLeftOutOnlyWhereNothingIsExpectedThere() throws ConfigurationException {
    assertThat(list("source,target,expect\nanna,,leaver\n").get(0).target()).isEqualTo("anna");
    assertThat(problems("source,target,expect\nanna,,migrated\n"))
        .containsExactly("list.csv:2: Invalid target: it is empty (must name a mailbox)");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void separatorIsThatOfTheHeading(String separator) throws ConfigurationException {
    String text = "source,target,aliases\r\nanna,a,\"x@y.example;z@y.example,\"\r\n";

    assertThat(
            list(
                text.replace(",t", separator + "t")
                    .replace(",a", separator + "a")
                    .replace(",\"x", separator + "\"x")))
        .singleElement()
        .extracting(MailboxPair::aliases)
        .isEqualTo(List.of("x@y.example", "z@y.example"));
  }

  @Test
  void encodingsOfWindowsAreRead() throws ConfigurationException {
    String text = "source,target,reason\njosé,b,naïve\n";
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      WaveFolder folder = WaveFolder.in(path).with("list.csv", "\uFEFF" + text, charset);
      assertThat(folder.read().pairs().get(0).sources()).containsExactly("josé");
    }
    assertThat(WaveFolder.in(path).with("list.csv", text, StandardCharsets.ISO_8859_1).problems())
        .containsExactly(
            "list.csv: Cannot read the mailbox list: neither UTF-8 nor UTF-16 (save it as UTF-8)");
  }

  @Test
  void mergeMustBeDeclaredOnEachOfItsRows() throws ConfigurationException {
    assertThat(list("source,target,merge\nanna,a,yes\nbert,A,yes\n"))
        .singleElement()
        .extracting(MailboxPair::sources)
        .isEqualTo(List.of("anna", "bert"));
    assertThat(problems("source,target,merge\nanna,a,yes\nbert,a,\n"))
        .singleElement()
        .asString()
        .startsWith("list.csv:3: Invalid target: 'a' is listed 2 times, first on line 2");
    assertThat(problems("source,target,merge\nanna,a,yes\n"))
        .singleElement()
        .asString()
        .contains("is listed once");
  }

  @Test
  void mergedRowsMustAgree() {
    assertThat(problems("source,target,merge,expect\nanna,a,yes,migrated\nbert,a,yes,leaver\n"))
        .singleElement()
        .asString()
        .startsWith("list.csv:3: Invalid expect: differs from line 2");
  }

  @Test
  void linesAreThoseOfTheFileWhateverTheQuotesHold() {
    assertThat(
            problems(
                "source,target,reason\nanna,a,\"two\nlines\"\n\nbert,b,\ncarl,c,x,y\n\"dora,d\n"))
        .containsExactly(
            "list.csv:6: Cannot read the row: 4 columns (the heading has 3; quote fields that hold a"
                + " separator)",
            "list.csv:7: Cannot read the row: a quoted field never ends (is a '\"' missing?)");
  }

  @Test
  void missingOrMisspeltColumnIsNamed() {
    assertThat(problems("sources,target,expects\nanna,a,leaver\n"))
        .containsExactly(
            "list.csv:1: Cannot find column 'source' for source (did you mean 'sources'?) (name it"
                + " by mailboxes.columns.source in the wave file)",
            "list.csv:1: Unknown column 'expects' (did you mean 'expect'? If not, give it another"
                + " name)");
  }

  @Test
  void wrongWordIsAnsweredWithTheRightOne() {
    assertThat(problems("source,target,expect\nanna,a,migratd\n"))
        .containsExactly("list.csv:2: Invalid expect: 'migratd' (did you mean 'migrated'?)");
  }

  @Test
  void listWithoutMailboxesIsRefused() {
    assertThat(problems("source,target\n")).singleElement().asString().contains("any mailbox");
  }

  private List<MailboxPair> list(String text) throws ConfigurationException {
    return WaveFolder.in(path).with("list.csv", text).read().pairs();
  }

  private List<String> problems(String text) {
    return WaveFolder.in(path).with("list.csv", text).problems();
  }
}
