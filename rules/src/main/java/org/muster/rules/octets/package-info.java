/** Values as octets, in layouts that are kept for years. */
@NullMarked
package org.muster.rules.octets;

import org.jspecify.annotations.NullMarked;
