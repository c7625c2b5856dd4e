package org.muster.jobs.source;

import org.muster.rules.mail.Side;

/** The same of either side. */
record BothSides<T>(T source, T target) {

  T of(Side side) {
    return side == Side.SOURCE ? source : target;
  }
}
