/** BER and DER (X.690), as they come or from the beginning of a file. */
@NullMarked
package org.muster.connectors.protection.ber;

import org.jspecify.annotations.NullMarked;
