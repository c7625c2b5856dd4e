package org.muster.jobs.config;

import java.util.List;

/** A YAML document as it was written, with the line of each node. */
sealed interface YamlNode {

  /** From 1. */
  int line();

  /** A plain or quoted scalar; empty where the key has no value. */
  record Text(String value, int line) implements YamlNode {}

  /** A sequence. */
  record Items(List<YamlNode> nodes, int line) implements YamlNode {}

  /** A mapping, in the order of the file. */
  record Keys(List<Key> keys, int line) implements YamlNode {}

  /** A key of a mapping. */
  record Key(String name, int line, YamlNode value) {}
}
