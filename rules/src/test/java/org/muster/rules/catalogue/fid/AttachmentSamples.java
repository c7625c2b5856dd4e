package org.muster.rules.catalogue.fid;

import static org.muster.rules.catalogue.SampleItem.attachments;
import static org.muster.rules.catalogue.SampleItem.leaf;

import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Leaf;
import org.muster.rules.match.ItemMatch;

/** Pairings that differ in their attachments. */
final class AttachmentSamples {

  static final Leaf A = leaf(Leaf.Kind.BINARY, "a");
  static final Leaf B = leaf(Leaf.Kind.BINARY, "b");
  static final Leaf C = leaf(Leaf.Kind.BINARY, "c");
  static final Leaf NEW = leaf(Leaf.Kind.BINARY, "new");
  static final Leaf MESSAGE = leaf(Leaf.Kind.MESSAGE, "m");
  static final Leaf OTHER_MESSAGE = leaf(Leaf.Kind.MESSAGE, "m2");

  static final Leaf MEETING = leaf(Leaf.Kind.CALENDAR, "c");
  static final Leaf OTHER_MEETING = leaf(Leaf.Kind.CALENDAR, "c2");

  private AttachmentSamples() {}

  static Attachments files(Leaf... leaves) {
    return attachments(leaves);
  }

  static ItemMatch differing(Attachments source, Attachments target) {
    return SampleMatch.changed(LayerKind.ATTACHMENTS)
        .source(SampleItem.perfect().attachments(source).get())
        .target(SampleItem.perfect().attachments(target).get())
        .get();
  }
}
