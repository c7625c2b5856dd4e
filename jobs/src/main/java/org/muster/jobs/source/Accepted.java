package org.muster.jobs.source;

import org.apache.flink.api.connector.source.SourceEvent;
import org.muster.rules.mail.Side;

/** A mailbox of this side was opened. */
record Accepted(Side side) implements SourceEvent {}
