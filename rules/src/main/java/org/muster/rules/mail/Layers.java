package org.muster.rules.mail;

import java.util.List;

/**
 * The canonical form of an item, layer by layer.
 *
 * @param from a token per address, as are {@code to}, {@code cc} and {@code bcc}: sorted, without
 *     repeats
 * @param subject whole, then cut at 255 UTF-16 units
 * @param text each representation of the body, native one (HTML where there is one) first; empty
 *     where the item has no text
 * @param links the set of link targets
 * @param attachments everything else that the item carries
 * @param protectedBlobs CMS, OpenPGP and rights-managed octets, one strict digest each, sorted;
 *     these are no attachments
 * @param metadata importance, sensitivity, reply address, thread references, read-receipt request
 */
public record Layers(
    List<Digest> from,
    List<Digest> to,
    List<Digest> cc,
    List<Digest> bcc,
    Layer subject,
    List<Representation> text,
    Layer links,
    Attachments attachments,
    List<Digest> protectedBlobs,
    Layer metadata) {

  public Layers {
    from = List.copyOf(from);
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    bcc = List.copyOf(bcc);
    text = List.copyOf(text);
    protectedBlobs = List.copyOf(protectedBlobs);
  }
}
