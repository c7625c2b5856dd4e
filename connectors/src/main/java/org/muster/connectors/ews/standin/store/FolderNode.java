package org.muster.connectors.ews.standin.store;

import java.util.Optional;

/**
 * Where a folder stands and what it is.
 *
 * @param parent its parent's id; its own for a root
 * @param distinguished its name among the distinguished folders, such as {@code inbox}
 */
public record FolderNode(
    String id,
    String changeKey,
    String parent,
    String name,
    String folderClass,
    FolderKind kind,
    Optional<String> distinguished,
    String mailbox) {

  FolderNode named(String other) {
    return new FolderNode(id, changeKey, parent, other, folderClass, kind, distinguished, mailbox);
  }

  public boolean isRoot() {
    return id.equals(parent);
  }
}
