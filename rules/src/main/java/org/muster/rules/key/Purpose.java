package org.muster.rules.key;

/**
 * What a derived key is for. A name is part of the derivation: renaming one changes every digest
 * made under it.
 */
public enum Purpose {
  /** Identity keys of items. */
  IDENTITY,
  /** Layers of items. */
  CONTENT,
  /** Tokens of mailboxes and folders in evidence. */
  SUBJECT,
  /** Digests as they are written to evidence, keyed once more per mailbox pair. */
  EVIDENCE,
  /** Fingerprints of findings, stable across runs. */
  FINGERPRINT
}
