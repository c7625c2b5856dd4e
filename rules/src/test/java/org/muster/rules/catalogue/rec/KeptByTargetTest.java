package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.muster.rules.catalogue.SampleItem.perfect;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.forecast.FolderOutline;
import org.muster.rules.forecast.Forecast;
import org.muster.rules.forecast.Loss;
import org.muster.rules.forecast.TargetLimits;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.Tolerance;

class KeptByTargetTest {

  private static final TargetLimits LIMITS = TargetLimits.EXCHANGE;

  private final KeptByTarget rule = new KeptByTarget();

  @Test
  void exampleOfThePageIsReported() {
    assertThat(rule.folders(List.of(folder("Trash"), folder("trash")), LIMITS))
        .extracting(Forecast::loss, Forecast::items)
        .containsOnly(tuple(Loss.CASE_MERGE, 7L));
  }

  @Test
  void ordinaryFolderAndItemAreFine() {
    assertThat(rule.folders(List.of(folder("Trash"), folder("Projects")), LIMITS)).isEmpty();
    assertThat(rule.item(FolderPath.INBOX, perfect().get(), LIMITS)).isEmpty();
  }

  @Test
  void lineThatIsTooLongIsForeseen() {
    SampleItem item = perfect().noted(Tolerance.LONG_LINE);

    assertThat(rule.item(FolderPath.INBOX, item.get(), LIMITS))
        .containsExactly(new Forecast(Loss.LONG_LINE, FolderPath.INBOX, item.get().locator(), 1));
  }

  @Test
  void itemThatIsTooLargeAsSentIsForeseen() {
    long octets = perfect().get().octets();

    assertThat(rule.item(FolderPath.INBOX, perfect().get(), LIMITS.ofMessages(octets)))
        .extracting(Forecast::loss)
        .containsExactly(Loss.TOO_LARGE);
    assertThat(rule.item(FolderPath.INBOX, perfect().get(), LIMITS.ofMessages(octets * 2)))
        .isEmpty();
  }

  private static FolderOutline folder(String name) {
    return new FolderOutline(new FolderPath(List.of(name)), FolderRole.OTHER, 7);
  }
}
