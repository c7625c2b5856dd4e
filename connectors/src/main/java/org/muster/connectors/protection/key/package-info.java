/**
 * Keys: who can open what is encrypted, by kind and length, and private keys that travel in mail.
 */
@NullMarked
package org.muster.connectors.protection.key;

import org.jspecify.annotations.NullMarked;
