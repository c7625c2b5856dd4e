/** Text in which something stands armoured: OpenPGP, PEM, age. */
@NullMarked
package org.muster.connectors.protection.text;

import org.jspecify.annotations.NullMarked;
