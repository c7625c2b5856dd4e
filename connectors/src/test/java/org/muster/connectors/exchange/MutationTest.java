package org.muster.connectors.exchange;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.muster.rules.match.Verdict;
import org.muster.rules.settle.Profile;

/** Does every damage to every message, and asks whether it is found and named. */
class MutationTest {

  private static final Profile PROFILE =
      new Profile("x", java.util.Set.of(org.muster.rules.mail.Tolerance.values()), false);

  private final Map<Damage, Map<Verdict, Integer>> table = new EnumMap<>(Damage.class);
  private final List<String> missed = new ArrayList<>();
  private final List<String> misnamed = new ArrayList<>();

  @Test
  void everyDamageIsFoundAndNamed() throws IOException, MessagingException {
    for (Pair pair : Pairs.all()) {
      boolean healthy = Judged.of(PROFILE, pair.original(), pair.served()).passes();
      for (Damage damage : Damage.values()) {
        damage(pair, damage, healthy);
      }
    }
    print();
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(missed).as("damages that pass").isEmpty();
          softly.assertThat(misnamed).as("damages found by none of their rules").isEmpty();
        });
  }

  private void damage(Pair pair, Damage damage, boolean healthy)
      throws IOException, MessagingException {
    Served message = new Served(pair.served());
    Served original = new Served(pair.original());
    if (!damage.apply(message, original)) {
      return;
    }
    Judged judged = Judged.of(PROFILE, pair.original(), message.written());
    table.computeIfAbsent(damage, d -> new TreeMap<>()).merge(judged.verdict(), 1, Integer::sum);
    if (judged.passes()) {
      missed.add(damage + " of " + pair + ": " + judged);
    } else if (healthy && !isNamed(damage, judged, original)) {
      misnamed.add(damage + " of " + pair + ": " + judged);
    }
  }

  /** An item without its Message-ID may not be known again: then it is named as missing. */
  private static boolean isNamed(Damage damage, Judged judged, Served original)
      throws MessagingException {
    boolean isUnknowable = damage == Damage.MESSAGE_ID || original.getMessageID() == null;
    return (isUnknowable && judged.verdict() == Verdict.MISSING)
        ? judged.rules().contains("REC-001")
        : !Collections.disjoint(judged.rules(), damage.rules());
  }

  private void print() {
    table.forEach((damage, verdicts) -> System.out.println(damage + " " + verdicts));
  }
}
