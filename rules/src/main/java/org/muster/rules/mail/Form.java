package org.muster.rules.mail;

/** One canonical form of a layer: its digest, and what equality of this form tolerates. */
public record Form(Digest digest, Tolerance tolerance) {}
