package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo, and reports on the evidence that it leaves. */
class DemoTest {

  /** Rules that only tell how the target writes messages anew, in every mailbox. */
  private static final Pattern REBUILT = Pattern.compile("FID-01[04]|TLS-008");

  @TempDir static Path folder;
  private static Run demo;
  private static String evidence;

  @BeforeAll
  static void run() {
    demo = Run.of("demo", "--out", folder.toString());
    evidence = folder.resolve("evidence").toString();
  }

  @Test
  void allThatIsPlantedIsFoundAndNothingElse() {
    assertThat(demo.out()).doesNotContain("MISSED", "NOT PLANTED").contains("found   M02");
    assertThat(demo.out().lines().reduce((before, last) -> last).orElse(""))
        .startsWith("MUSTER grade=FAIL critical=")
        .endsWith("evidence=" + evidence);
    assertThat(demo.code()).isZero();
    assertThat(folder.resolve("evidence/report.html")).isNotEmptyFile();
  }

  @Test
  void wavesBetweenMaildirsAreShownToo(@TempDir Path other) {
    Run run = Run.of("demo", "--target", "maildir", "--out", other.toString());

    assertThat(run.out()).doesNotContain("MISSED", "NOT PLANTED").contains("found   M02");
    assertThat(run.code()).isZero();
  }

  @Test
  void directoryInUseIsRefused() {
    assertThat(Run.of("demo", "--out", folder.toString()).code()).isEqualTo(2);
  }

  @Test
  void everyFindingIsALineOfCsv() {
    Run run = Run.of("report", evidence, "--format", "csv");

    long rows = run.out().lines().skip(1).filter(line -> !REBUILT.matcher(line).find()).count();
    long planted =
        demo.out()
            .lines()
            .filter(line -> line.startsWith("  found ") && !REBUILT.matcher(line).find())
            .count();
    assertThat(rows).isEqualTo(planted);
    assertThat(run.out()).contains(",M02,").doesNotContain("ben.birch");
  }

  @Test
  void namesAreShownToWhoeverHoldsTheList() {
    Run run = Run.of("report", evidence, "--format", "csv", "--names", wave());

    assertThat(run.out()).contains(",M02,ben.birch@new.example,");
  }

  @Test
  void namesGoIntoNoEvidence() {
    Run run = Run.of("report", evidence, "--names", wave());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains("Cannot write names into evidence");
  }

  @Test
  void namesOfAnotherListAreRefused() throws IOException {
    Path other = folder.resolve("other.yaml");
    Files.writeString(other, Files.readString(Path.of(wave())) + "# changed\n");

    Run run = Run.of("report", evidence, "--format", "csv", "--names", other.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is not what the run was made with");
  }

  @Test
  void summaryIsJson() {
    assertThat(Run.of("report", evidence, "--format", "json").out())
        .startsWith("{")
        .contains("\"format\" : \"muster-summary\"", "\"grade\" : \"FAIL\"");
  }

  @Test
  void formatsOfLaterVersionsSaySo() {
    Run run = Run.of("report", evidence, "--format", "xlsx");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains("'xlsx'", "later version");
  }

  @Test
  void directoryWithoutEvidenceIsRefused() {
    Run run = Run.of("report", folder.resolve("source").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains("Cannot open evidence");
  }

  private static String wave() {
    return folder.resolve("wave.yaml").toString();
  }
}
