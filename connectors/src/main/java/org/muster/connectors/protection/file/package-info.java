/** Encrypted files that are known whole by how they begin. */
@NullMarked
package org.muster.connectors.protection.file;

import org.jspecify.annotations.NullMarked;
