/** 7z by its header, which stands at the end and most often is packed. */
@NullMarked
package org.muster.connectors.protection.sevenzip;

import org.jspecify.annotations.NullMarked;
