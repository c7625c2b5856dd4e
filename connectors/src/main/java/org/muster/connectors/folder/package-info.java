/**
 * What mail systems share in naming and counting folders: decoded names, roles, the running
 * account. Start at {@link org.muster.connectors.folder.FolderTally}.
 */
@NullMarked
package org.muster.connectors.folder;

import org.jspecify.annotations.NullMarked;
