package org.muster.rules.catalogue.rec;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/**
 * A message must keep the Message-ID it had. One invented where the source had none is a tolerance,
 * not a breach.
 */
public final class MessageIdKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-007",
          Severity.MEDIUM,
          "Message-ID changed",
          "Find out which step rewrote the Message-ID (usually a gateway or an import "
              + "that creates new messages) and copy the messages again with it kept. "
              + "Threads, journals and legal searches depend on it.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || kept(match, source, target)) {
      return Optional.empty();
    }
    return Optional.of(Breach.of(words(source.messageId(), target.messageId())));
  }

  private static boolean kept(ItemMatch match, ItemDigest source, ItemDigest target) {
    if (match.verdict() == Verdict.NEW_MESSAGE_ID) {
      return false;
    }
    boolean invented =
        source.messageId() == null && match.tolerances().contains(Tolerance.MSGID_SYNTH);
    boolean unread = !source.condition().isComparable() || !target.condition().isComparable();
    return invented || unread || Objects.equals(source.messageId(), target.messageId());
  }

  private static String words(@Nullable Digest source, @Nullable Digest target) {
    if (source == null) {
      return "the source has no Message-ID, the target has one";
    }
    return target == null
        ? "the source has a Message-ID, the target has none"
        : "source and target have different Message-IDs";
  }
}
