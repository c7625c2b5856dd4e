package org.muster.rules.evidence;

import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** How many items of one side only, or surplus copies, have one cause. */
public record CauseCount(Verdict verdict, Cause cause, long items) {}
