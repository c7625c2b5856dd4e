/**
 * What mail systems share whose items, or folders, are files: names by their octets, and a cursor
 * over folders that hold a file for each item. Start at {@link
 * org.muster.connectors.files.FileFolder}.
 */
@NullMarked
package org.muster.connectors.files;

import org.jspecify.annotations.NullMarked;
