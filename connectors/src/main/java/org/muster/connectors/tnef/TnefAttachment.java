package org.muster.connectors.tnef;

/**
 * What TNEF says of an attachment.
 *
 * @param name its file name; empty where it has none
 * @param mediaType as MIME writes it; empty where nobody said
 */
public record TnefAttachment(String name, String mediaType) {}
