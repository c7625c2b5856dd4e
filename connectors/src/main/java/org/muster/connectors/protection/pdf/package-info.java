/** PDF (ISO 32000) by its trailer; an empty password is tried. */
@NullMarked
package org.muster.connectors.protection.pdf;

import org.jspecify.annotations.NullMarked;
