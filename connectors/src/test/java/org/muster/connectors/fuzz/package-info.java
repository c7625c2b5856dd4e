/**
 * Parsers under the fuzzer. {@link org.muster.connectors.fuzz.Fuzz} is what Jazzer runs ({@code
 * jobs/bin/fuzz}), {@link org.muster.connectors.fuzz.Target} lists what it runs on and what must
 * hold, and a test runs each target over its seeds. Nothing here depends on the fuzzer.
 */
@NullMarked
package org.muster.connectors.fuzz;

import org.jspecify.annotations.NullMarked;
