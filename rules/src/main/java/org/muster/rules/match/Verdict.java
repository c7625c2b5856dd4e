package org.muster.rules.match;

/** What matching says of an item, best first. Names are part of the evidence and for ever. */
public enum Verdict {
  /** Raw octets equal. */
  EXACT,
  /** Content equal in every layer. */
  EQUAL,
  /** Content equal under named tolerances. */
  EQUIVALENT,
  /** Only losses that are tolerated with a warning. */
  DEGRADED,
  /** Equal, in another folder than the folder map says. */
  MOVED,
  /** Content equal, Message-ID differs. */
  NEW_MESSAGE_ID,
  CHANGED,
  /** On the source only. */
  MISSING,
  /** On the target only. */
  EXTRA,
  /** On the target more often than on the source. */
  DUPLICATED,
  /** Could not be read or decoded, or was over a limit: never a pass. */
  INDETERMINATE
}
