package org.muster.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;

class FolderForecastsTest {

  @Test
  void ordinaryFoldersAreKept() {
    assertThat(losses(path("INBOX"), path("Projects"), path("Projects", "2009"), path("2009")))
        .isEmpty();
  }

  @Test
  void slashWithinANameIsForeseen() {
    assertThat(losses(path("A/B"))).containsExactly(Loss.SLASH);
  }

  @Test
  void blankAtEitherEndIsForeseen() {
    assertThat(losses(path("Old "), path(" New"))).containsOnly(Loss.OUTER_BLANK);
  }

  @Test
  void namesThatDifferInCaseOnlyAreForeseenTogether() {
    assertThat(losses(path("Trash"), path("trash"), path("a", "trash")))
        .containsExactly(Loss.CASE_MERGE, Loss.CASE_MERGE);
  }

  @Test
  void nameOfTheTargetsOwnIsForeseenAtTheRootOnly() {
    assertThat(losses(path("Calendar"), path("Old", "Calendar")))
        .containsExactly(Loss.RESERVED_NAME);
  }

  @Test
  void folderThatIsKnownByItsRoleHasItsPlaceThere() {
    FolderOutline outbox = new FolderOutline(path("Outbox"), FolderRole.SENT, 3);

    assertThat(FolderForecasts.of(TargetLimits.EXCHANGE, List.of(outbox))).isEmpty();
  }

  @Test
  void depthIsCountedInNames() {
    List<String> names = new ArrayList<>(Collections.nCopies(300, "a"));
    assertThat(losses(new FolderPath(names))).isEmpty();
    names.add("b");
    assertThat(losses(new FolderPath(names))).containsExactly(Loss.TOO_DEEP);
  }

  private static List<Loss> losses(FolderPath... folders) {
    List<FolderOutline> outlines = new ArrayList<>();
    for (FolderPath folder : folders) {
      outlines.add(new FolderOutline(folder, FolderRole.OTHER, 1));
    }
    return FolderForecasts.of(TargetLimits.EXCHANGE, outlines).stream()
        .map(Forecast::loss)
        .toList();
  }

  private static FolderPath path(String... names) {
    return new FolderPath(List.of(names));
  }
}
