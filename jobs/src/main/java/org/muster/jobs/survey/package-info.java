/**
 * A look at a wave before it is verified: opens and lists its mailboxes, reads no item. Start at
 * {@link org.muster.jobs.survey.Survey}.
 */
@NullMarked
package org.muster.jobs.survey;

import org.jspecify.annotations.NullMarked;
