package org.muster.jobs.survey;

import java.time.Duration;
import org.muster.rules.mail.Depth;

/**
 * A few items of one mailbox, read to see how fast that goes.
 *
 * @param octets of their content, decoded
 * @param took until the last of them was digested; opening of folders left out
 * @param waited of that, for the server
 * @param failure why it ended early; empty if it did not
 */
public record Sample(
    Depth depth, long items, long octets, Duration took, Duration waited, String failure) {}
