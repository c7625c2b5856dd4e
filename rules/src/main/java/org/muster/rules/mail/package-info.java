/**
 * What an item is: the vocabulary that every module shares. Start at {@link
 * org.muster.rules.mail.ItemDigest}.
 *
 * <p>Nothing here can hold message content: a type of this package carries keyed digests, counts,
 * times and locators.
 */
@NullMarked
package org.muster.rules.mail;

import org.jspecify.annotations.NullMarked;
