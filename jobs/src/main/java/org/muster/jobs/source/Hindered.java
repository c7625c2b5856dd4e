package org.muster.jobs.source;

import org.apache.flink.api.connector.source.SourceEvent;
import org.muster.rules.mail.Side;

/** A server of this side said that it has too much to do. */
record Hindered(Side side) implements SourceEvent {}
