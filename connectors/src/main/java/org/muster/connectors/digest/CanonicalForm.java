package org.muster.connectors.digest;

/**
 * The canonical form that digests are made over. Its specification is the resource {@code
 * canonical-form.md} beside this class.
 */
public final class CanonicalForm {

  /** Digests compare only under one version. */
  public static final int VERSION = 3;

  private CanonicalForm() {}
}
