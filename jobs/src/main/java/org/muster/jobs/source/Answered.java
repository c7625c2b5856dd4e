package org.muster.jobs.source;

import org.apache.flink.api.connector.source.SourceEvent;
import org.muster.rules.mail.Side;

/** A server of this side took so long for an item of usual size. */
record Answered(Side side, long nanos) implements SourceEvent {}
