package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Leaf;

/** Gathers the attachments of a message. */
final class Leaves {

  private final Keys keys;
  private final List<Leaf> kept = new ArrayList<>(0);
  private final List<Digest> exact = new ArrayList<>(0);

  Leaves(Keys keys) {
    this.keys = keys;
  }

  void add(Leaf leaf) {
    exact.add(strict(leaf));
    if (kept.size() <= Attachments.KEPT) {
      kept.add(leaf);
    }
  }

  private static Digest strict(Leaf leaf) {
    return leaf.content().forms().get(0).digest();
  }

  Attachments attachments() {
    List<Leaf> leaves =
        kept.size() > Attachments.KEPT
            ? List.of()
            : kept.stream().sorted(Comparator.comparing(Leaves::strict)).toList();
    return new Attachments(exact.size(), leaves, multiset());
  }

  private Digest multiset() {
    return exact.isEmpty()
        ? keys.noAttachments()
        : keys.content(Domain.ATTACHMENTS).digests(exact.stream().sorted().toList()).digest();
  }
}
