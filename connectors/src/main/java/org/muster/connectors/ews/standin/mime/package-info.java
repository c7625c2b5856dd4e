/**
 * What Exchange makes of a message: properties on the way in, new MIME on the way out. Start at
 * {@link org.muster.connectors.ews.standin.mime.MessageProperties}.
 */
@NullMarked
package org.muster.connectors.ews.standin.mime;

import org.jspecify.annotations.NullMarked;
