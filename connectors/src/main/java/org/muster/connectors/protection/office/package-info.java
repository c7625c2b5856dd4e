/**
 * Office files: compound files (MS-CFB), how they are encrypted (MS-OFFCRYPTO), what XML in
 * packages tells.
 */
@NullMarked
package org.muster.connectors.protection.office;

import org.jspecify.annotations.NullMarked;
