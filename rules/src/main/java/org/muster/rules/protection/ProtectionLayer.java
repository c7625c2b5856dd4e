package org.muster.rules.protection;

/** What of an item a protection fact is about. New ones only at the end: places are stored. */
public enum ProtectionLayer {
  /** The content of the message as a whole. */
  MESSAGE,
  /** A file in it. */
  ATTACHMENT,
  /** How it is marked. */
  LABEL,
  /** The way it came. */
  TRANSPORT
}
