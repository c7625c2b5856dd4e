/** ZIP (APPNOTE) by its local headers, and what lies in entries that are not encrypted. */
@NullMarked
package org.muster.connectors.protection.zip;

import org.jspecify.annotations.NullMarked;
