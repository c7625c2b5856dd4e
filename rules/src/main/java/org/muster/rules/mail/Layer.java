package org.muster.rules.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One part of the canonical form, digested from its strict form to its laxest. An empty layer says
 * that the item has no such part.
 */
public record Layer(List<Form> forms) {

  public static final Layer EMPTY = new Layer(List.of());

  public Layer {
    forms = List.copyOf(forms);
  }

  public static Layer strict(Digest digest) {
    return new Layer(List.of(new Form(digest, Tolerance.STRICT)));
  }

  public boolean isEmpty() {
    return forms.isEmpty();
  }

  /**
   * Where two layers agree under what is allowed: the laxest tolerance that the agreeing pair of
   * forms needs. The strictest agreeing pair wins.
   */
  public Optional<Tolerance> agreement(Layer other, Set<Tolerance> allowed) {
    if (isEmpty() && other.isEmpty()) {
      return Optional.of(Tolerance.STRICT);
    }
    Tolerance best = null;
    for (Form mine : forms) {
      for (Form theirs : other.forms) {
        Tolerance needed = laxer(mine.tolerance(), theirs.tolerance());
        if (mine.digest().equals(theirs.digest())
            && (needed == Tolerance.STRICT || allowed.contains(needed))
            && (best == null || needed.compareTo(best) < 0)) {
          best = needed;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Tolerance laxer(Tolerance a, Tolerance b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
