/**
 * Transport: how the connections to both ends of the migration were protected. Rules with ids
 * {@code TLS-...}.
 */
@NullMarked
package org.muster.rules.catalogue.tls;

import org.jspecify.annotations.NullMarked;
