/** RAR, versions 1.5 to 5. */
@NullMarked
package org.muster.connectors.protection.rar;

import org.jspecify.annotations.NullMarked;
