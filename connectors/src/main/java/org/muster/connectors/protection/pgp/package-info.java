/** OpenPGP (RFC 9580) by its packets, armour taken off. */
@NullMarked
package org.muster.connectors.protection.pgp;

import org.jspecify.annotations.NullMarked;
