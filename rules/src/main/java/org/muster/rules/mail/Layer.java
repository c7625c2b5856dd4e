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

  /** Digest of a form that equals an empty layer. */
  public static final Digest NOTHING = new Digest(0, 0);

  private static final List<Form> EMPTY_FORMS = List.of(new Form(NOTHING, Tolerance.STRICT));

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
   * Where this layer of a source and that of a target agree under what is allowed: the laxest
   * tolerance that the agreeing pair of forms needs. The strictest agreeing pair wins.
   */
  public Optional<Tolerance> agreement(Layer target, Set<Tolerance> allowed) {
    if (isEmpty() && target.isEmpty()) {
      return Optional.of(Tolerance.STRICT);
    }
    Tolerance best = null;
    for (Form mine : compared()) {
      for (Form theirs : target.compared()) {
        Tolerance needed = laxer(mine.tolerance(), theirs.tolerance());
        if (mine.digest().equals(theirs.digest())
            && !mine.tolerance().isAddition()
            && (needed == Tolerance.STRICT || allowed.contains(needed))
            && (best == null || needed.compareTo(best) < 0)) {
          best = needed;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Form> compared() {
    return isEmpty() ? EMPTY_FORMS : forms;
  }

  private static Tolerance laxer(Tolerance a, Tolerance b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
