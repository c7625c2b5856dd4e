package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.mime.AttachedPart;
import org.muster.connectors.ews.standin.mime.BodyAndAttachments;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.connectors.ews.standin.store.Store;

/** MS-OXWSATT 3.1.4.3. */
final class GetAttachment implements Operation {

  @Override
  public String name() {
    return "GetAttachment";
  }

  @Override
  public void answer(Call call, Reply reply) throws SoapFaultException, IOException {
    Optional<Asked> wanted =
        call.asked()
            .find("AttachmentShape")
            .flatMap(s -> s.find("IncludeMimeContent"))
            .filter(i -> i.text().equals("true"));
    Shape shape = Shape.ofEmbedded(wanted.isPresent() ? List.of(Got.MIME_CONTENT) : List.of());
    List<Asked> ids = call.asked().child("AttachmentIds").children();
    for (Asked id : ids) {
      reply.message(() -> body(id.attribute("Id").orElse(""), shape, call));
    }
  }

  private static Reply.Body body(String opaque, Shape shape, Call call) throws ResponseException {
    AttachmentId id =
        AttachmentId.of(opaque)
            .orElseThrow(() -> new ResponseException("ErrorInvalidAttachmentId"));
    Store.Kept kept = call.access().item(id.item());
    AttachedPart part = part(kept, id);
    Optional<ItemView> embedded =
        part.isMessage()
            ? Optional.of(embedded(kept, part, opaque, shape, call))
            : Optional.empty();
    return out -> {
      out.open("m:Attachments");
      out.open(embedded.isPresent() ? "t:ItemAttachment" : "t:FileAttachment");
      ContentFields.describe(out, part, id, call);
      if (embedded.isPresent()) {
        embedded.get().write(out);
      } else {
        out.open("t:Content");
        MimeContent.base64(out, part::writeTo);
        out.close();
      }
      out.close().close();
    };
  }

  private static AttachedPart part(Store.Kept kept, AttachmentId id) throws ResponseException {
    try {
      List<AttachedPart> parts = BodyAndAttachments.of(kept.item().mime()).attachments();
      if (id.index() < parts.size()) {
        return parts.get(id.index());
      }
    } catch (IOException e) {
      throw new ResponseException("ErrorContentConversionFailed");
    }
    throw new ResponseException("ErrorInvalidAttachmentId");
  }

  private static ItemView embedded(
      Store.Kept kept, AttachedPart part, String opaque, Shape shape, Call call)
      throws ResponseException {
    try {
      StandInItem item = kept.item().embedded(part.message(), opaque);
      return ItemView.got(item, kept.folder(), shape, call);
    } catch (IOException e) {
      throw new ResponseException("ErrorContentConversionFailed");
    }
  }
}
