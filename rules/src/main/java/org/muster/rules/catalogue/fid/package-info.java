/**
 * Fidelity: what arrived is what left, layer by layer. Rules with ids {@code FID-...}; what depends
 * on signatures or calendars is not judged yet.
 */
@NullMarked
package org.muster.rules.catalogue.fid;

import org.jspecify.annotations.NullMarked;
