package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.mime.AttachedPart;
import org.muster.connectors.ews.standin.mime.BodyAndAttachments;
import org.muster.connectors.ews.standin.store.ServerVersion;

/** Body and attachments of an item (MS-OXWSCORE 2.2.4.24, MS-OXWSATT 2.2.4). */
final class ContentFields {

  private ContentFields() {}

  /** The best body, or the one that the shape wants. */
  static void body(SoapWriter out, ItemView item) throws IOException {
    if (item.got().content().isPresent()) {
      BodyAndAttachments content = item.got().content().get();
      Optional<String> html = item.shape().wantsText() ? Optional.empty() : content.html();
      String type = html.isPresent() ? "HTML" : "Text";
      out.element("t:Body", html.orElse(content.plain()), "BodyType", type);
    }
  }

  static void attachments(SoapWriter out, ItemView item) throws IOException {
    List<AttachedPart> parts =
        item.got().content().map(BodyAndAttachments::attachments).orElse(List.of());
    if (parts.isEmpty()) {
      return;
    }
    out.open("t:Attachments");
    for (int i = 0; i < parts.size(); i++) {
      AttachedPart part = parts.get(i);
      out.open(part.isMessage() ? "t:ItemAttachment" : "t:FileAttachment");
      describe(out, part, new AttachmentId(item.item().id(), i), item.call());
      out.close();
    }
    out.close();
  }

  static void describe(SoapWriter out, AttachedPart part, AttachmentId id, Call call)
      throws IOException {
    out.open("t:AttachmentId", "Id", id.opaque()).close();
    out.element("t:Name", part.name());
    out.element("t:ContentType", part.type());
    ItemFields.optional(out, "t:ContentId", part.contentId());
    if (call.version().has(ServerVersion.EXCHANGE2010)) {
      out.element("t:IsInline", Boolean.toString(part.isInline()));
    }
  }
}
