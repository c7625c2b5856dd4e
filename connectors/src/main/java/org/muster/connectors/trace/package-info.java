/**
 * The way a message came, as its trace headers show it, and how far they are believed. Start at
 * {@link org.muster.connectors.trace.TraceFacts}. Names and addresses are looked at and forgotten.
 */
@NullMarked
package org.muster.connectors.trace;

import org.jspecify.annotations.NullMarked;
