package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.settle.SampleReading.path;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder.Reason;

class FolderUnitsTest {

  @Test
  void rolesMeetWhateverTheirNames() {
    assertUnits(new SampleReading().source("Sent").target("Sent Items"), "Sent -> Sent Items");
  }

  @Test
  void theWaveFilesMapGoesFirst() {
    FolderMap map = new FolderMap(Map.of(path("Sent"), path("Old/Sent")), List.of());
    assertUnits(
        new SampleReading().mapped(map).source("Sent").target("Sent Items").target("Old/Sent"),
        "Sent -> Old/Sent",
        "- -> Sent Items");
  }

  @Test
  void mapToAFolderThatIsNotThereHoldsAllTheSame() {
    FolderMap map = new FolderMap(Map.of(path("Sent"), path("Old/Sent")), List.of());
    assertUnits(
        new SampleReading().mapped(map).source("Sent").target("Sent Items"),
        "Sent -> -",
        "- -> Sent Items");
  }

  @Test
  void foldersBelowARenamedOneGoWithIt() {
    FolderMap map = new FolderMap(Map.of(path("Work"), path("Office")), List.of());
    assertUnits(
        new SampleReading()
            .mapped(map)
            .source("Work")
            .source("Work/2008")
            .source("Work/2009")
            .target("Office")
            .target("Office/2008")
            .target("Work/2009"),
        "Work -> Office",
        "Work/2008 -> Office/2008",
        "Work/2009 -> Work/2009");
  }

  @Test
  void caseAndBlanksAtTheEndsDoNotMatterWhereNoFolderHasTheVeryName() {
    assertUnits(
        new SampleReading()
            .source("Results ")
            .source("KLINIK É")
            .target("results")
            .target("klinik e\u0301"),
        "KLINIK É -> klinik e\u0301",
        "Results  -> results");
  }

  @Test
  void theVeryNameWins() {
    assertUnits(
        new SampleReading().source("bin").source("Bin").target("Bin").target("bin"),
        "Bin -> Bin",
        "bin -> bin");
  }

  @Test
  void foldersOfOneRoleThatBothKeptTheirNamesStayApart() {
    SampleReading reading =
        new SampleReading()
            .source("Trash")
            .folder(Side.SOURCE, 0, path("Deleted Items"), FolderRole.OTHER)
            .folder(Side.TARGET, 0, path("Trash"), FolderRole.OTHER)
            .target("Deleted Items");
    assertUnits(reading, "Trash -> Trash", "Deleted Items -> Deleted Items");
  }

  @Test
  void foldersThatDifferInCaseOnlyAreMergedIfTheTargetHasOne() {
    SampleReading reading =
        new SampleReading()
            .source("bin", SampleReading.items(0, 1))
            .source("Bin", SampleReading.items(1, 2))
            .target("Bin");
    assertUnits(reading, "Bin bin -> Bin");
    assertThat(reading.units().units().get(0).mergedSources()).isEqualTo(2);
  }

  @Test
  void anEmptyFolderMergesNothing() {
    SampleReading reading =
        new SampleReading().source("bin", SampleReading.items(0, 1)).source("Bin").target("Bin");
    assertThat(reading.units().units().get(0).mergedSources()).isOne();
  }

  @Test
  void mailboxesThatAreMergedMeetInEachFolder() {
    SampleReading reading =
        new SampleReading()
            .merge(2)
            .folder(Side.SOURCE, 0, "Sent", SampleReading.items(0, 1))
            .folder(Side.SOURCE, 1, "Sent Items", SampleReading.items(1, 2))
            .folder(Side.SOURCE, 0, "Lost")
            .folder(Side.SOURCE, 1, "Lost")
            .target("Sent");
    assertUnits(reading, "Sent Sent Items -> Sent", "Lost Lost -> -");
    assertThat(reading.units().units()).extracting(Unit::mergedSources).containsOnly(1);
  }

  @Test
  void skippedFolderTakesItsPartnerWithIt() {
    FolderMap map = new FolderMap(Map.of(), List.of("Trash/**"));
    SampleReading reading =
        new SampleReading()
            .mapped(map)
            .source("INBOX")
            .source("Trash")
            .source("Trash/Old")
            .target("INBOX")
            .target("Deleted Items");
    assertUnits(reading, "INBOX -> INBOX");
    assertThat(reading.units().leftOut())
        .extracting(left -> left.side() + " " + left.path() + " " + left.reason())
        .containsExactlyInAnyOrder(
            "SOURCE Trash BY_WAVE_FILE",
            "SOURCE Trash/Old BY_WAVE_FILE",
            "TARGET Deleted Items BY_WAVE_FILE");
  }

  @Test
  void skippedOnTheTargetIsSkippedOnTheSource() {
    FolderMap map = new FolderMap(Map.of(), List.of("Deleted Items"));
    SampleReading reading = new SampleReading().mapped(map).source("Trash").target("Deleted Items");
    assertUnits(reading);
    assertThat(reading.units().leftOut()).hasSize(2);
  }

  @Test
  void folderThatWasNotEvenReadTakesItsPartnerWithItToo() {
    SampleReading reading =
        new SampleReading()
            .both("INBOX")
            .skipped(Side.SOURCE, "Trash", Reason.BY_WAVE_FILE)
            .target("Deleted Items")
            .source("Results")
            .skipped(Side.TARGET, "results", Reason.BY_WAVE_FILE);
    assertUnits(reading, "INBOX -> INBOX");
    assertThat(reading.units().leftOut())
        .hasSize(4)
        .extracting(LeftOut::reason)
        .containsOnly(Reason.BY_WAVE_FILE);
  }

  @Test
  void folderThatWouldNotOpenIsKnownByItsRole() {
    SampleReading reading =
        new SampleReading()
            .source("Sent")
            .skipped(Side.TARGET, "Sent Items", Reason.UNREADABLE)
            .skipped(Side.SOURCE, "Trash", Reason.UNREADABLE)
            .target("Deleted Items");
    assertThat(reading.units().units())
        .extracting(Unit::skipped)
        .containsExactly(Reason.UNREADABLE, Reason.UNREADABLE);
    assertThat(reading.units().leftOut()).isEmpty();
  }

  @Test
  void folderThatWouldNotOpenIsNotMissing() {
    SampleReading reading =
        new SampleReading().source("Results").skipped(Side.TARGET, "results", Reason.UNREADABLE);
    Unit unit = reading.units().units().get(0);
    assertThat(unit.onTarget()).isTrue();
    assertThat(unit.skipped()).isEqualTo(Reason.UNREADABLE);
    assertThat(reading.units().leftOut()).isEmpty();
  }

  @Test
  void folderThatHoldsOnlyFoldersIsMissing() {
    SampleReading reading =
        new SampleReading()
            .source("Results")
            .skipped(Side.TARGET, "Results", Reason.NOT_SELECTABLE);
    assertThat(reading.units().units().get(0).onTarget()).isFalse();
    assertThat(reading.units().leftOut()).hasSize(1);
  }

  private static void assertUnits(SampleReading reading, String... expected) {
    assertThat(reading.units().units())
        .extracting(FolderUnitsTest::words)
        .containsExactlyInAnyOrder(expected);
  }

  private static String words(Unit unit) {
    String sources =
        unit.sources().stream()
            .map(ReadFolder::path)
            .map(FolderPath::toString)
            .sorted()
            .collect(Collectors.joining(" "));
    ReadFolder target = unit.target();
    return (sources.isEmpty() ? "-" : sources) + " -> " + (target == null ? "-" : target.path());
  }
}
