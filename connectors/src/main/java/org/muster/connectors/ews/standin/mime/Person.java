package org.muster.connectors.ews.standin.mime;

/** A sender or recipient. */
public record Person(String name, String address) {}
