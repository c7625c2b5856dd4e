package org.muster.reports.evidence;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import org.muster.reports.storage.Sha256;

/**
 * The root of a Merkle tree as RFC 6962 section 2.1 defines it, over leaves as they come; memory
 * grows with the tree's height.
 */
final class MerkleTree {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private static final class Subtree {

    private final byte[] root;
    private final long leaves;

    Subtree(byte[] root, long leaves) {
      this.root = root;
      this.leaves = leaves;
    }
  }

  private final MessageDigest sha = Sha256.digest();
  private final Deque<Subtree> complete = new ArrayDeque<>();

  void add(byte[] leaf) {
    sha.update(LEAF);
    Subtree last = new Subtree(sha.digest(leaf), 1);
    while (!complete.isEmpty() && complete.peek().leaves == last.leaves) {
      last = joined(complete.pop(), last);
    }
    complete.push(last);
  }

  byte[] root() {
    Subtree right = null;
    for (Subtree left : complete) {
      right = right == null ? left : joined(left, right);
    }
    return right == null ? sha.digest() : right.root.clone();
  }

  private Subtree joined(Subtree left, Subtree right) {
    sha.update(NODE);
    sha.update(left.root);
    return new Subtree(sha.digest(right.root), left.leaves + right.leaves);
  }
}
