/** What archives of all kinds have in common: some entries are encrypted and some are not. */
@NullMarked
package org.muster.connectors.protection.archive;

import org.jspecify.annotations.NullMarked;
