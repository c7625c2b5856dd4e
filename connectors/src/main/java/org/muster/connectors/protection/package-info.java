/**
 * Decides from octets what protects a part of a message: which format it is, whether it is
 * ciphertext, and what that is worth. No keys are needed and none are used; nothing of a content is
 * kept.
 */
@NullMarked
package org.muster.connectors.protection;

import org.jspecify.annotations.NullMarked;
