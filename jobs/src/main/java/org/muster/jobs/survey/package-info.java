/**
 * A look at a wave before it is verified: opens and lists its mailboxes, and times a small sample
 * of items, of which nothing is kept. Start at {@link org.muster.jobs.survey.Survey}.
 */
@NullMarked
package org.muster.jobs.survey;

import org.jspecify.annotations.NullMarked;
