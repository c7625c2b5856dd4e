/** What signatures cover, hashed as it passes, and what their digests are worth. */
@NullMarked
package org.muster.connectors.protection.signature;

import org.jspecify.annotations.NullMarked;
