package org.muster.connectors.digest;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Flag;

/**
 * What a mail system knows of an item beside its octets.
 *
 * @param locator as in {@link org.muster.rules.mail.ItemDigest}
 * @param received INTERNALDATE or delivery time in epoch seconds; null where the system keeps none
 */
public record Stored(String locator, @Nullable Long received, Set<Flag> flags) {}
