package org.muster.connectors.digest;

import java.util.List;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Tolerance;

/**
 * A subject, whole and as far as Exchange keeps it.
 *
 * @param text decoded and collapsed
 */
record Subject(String text) {

  /** UTF-16 units that Exchange keeps. */
  private static final int KEPT = 255;

  static Subject of(Header header, Reading reading) {
    return new Subject(HeaderText.of(header.value("subject").orElse(""), reading));
  }

  /** The first {@link #KEPT} units, without half a character or white space at the end. */
  String cut() {
    if (text.length() <= KEPT) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(KEPT - 1));
    return text.substring(0, half ? KEPT - 1 : KEPT).stripTrailing();
  }

  Layer layer(Keys keys) {
    if (text.isEmpty()) {
      return Layer.EMPTY;
    }
    Form whole = new Form(keys.content(Domain.SUBJECT).text(text).digest(), Tolerance.STRICT);
    if (text.length() < KEPT) {
      return new Layer(List.of(whole));
    }
    Form cut = new Form(keys.content(Domain.SUBJECT).text(cut()).digest(), Tolerance.SUBJ_CUT);
    return cut.digest().equals(whole.digest())
        ? new Layer(List.of(whole))
        : new Layer(List.of(whole, cut));
  }
}
