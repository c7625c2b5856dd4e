package org.muster.reports.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.reports.evidence.RunRecord.Endpoint;
import org.muster.rules.wave.ClockSkew;
import org.muster.rules.wave.Posture;
import org.muster.rules.wave.Protection;
import org.muster.rules.wave.Protection.Way;

/** A mail system as the run reached it, in words. */
final class EndpointWords {

  private EndpointWords() {}

  static String of(Endpoint end) {
    String certificate =
        end.certificate() == null ? "" : ", certificate SHA-256 " + end.certificate();
    return end.words() + certificate + posture(end.protection(), end.posture());
  }

  private static String posture(@Nullable Protection protection, @Nullable Posture posture) {
    if (protection == null || posture == null || protection.way() == Way.FILES) {
      return "";
    }
    return lastDay(posture) + logins(posture.clearLogins()) + clock(posture.clock());
  }

  private static String lastDay(Posture posture) {
    return posture.chain().stream()
        .findFirst()
        .map(own -> ", valid to " + LocalDate.ofInstant(own.ends(), ZoneOffset.UTC))
        .orElse("");
  }

  private static String logins(List<String> clear) {
    return clear.isEmpty() ? "" : ", takes a login before TLS: " + String.join(", ", clear);
  }

  private static String clock(@Nullable ClockSkew clock) {
    return clock == null
        ? ", tells no time before a login"
        : ", clock %d s or more apart from Muster's".formatted(clock.apart());
  }
}
