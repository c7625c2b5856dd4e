package org.muster.jobs.source;

import org.apache.flink.api.connector.source.SourceEvent;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Unavailability;

/** A mailbox is done with, and its connection ended; the parts are those of {@link Ending}. */
record Ended(String split, @Nullable Unavailability unavailable, boolean serviceRefused)
    implements SourceEvent {}
