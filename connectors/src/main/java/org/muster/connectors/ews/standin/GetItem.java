package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.connectors.ews.standin.store.Store;

/** MS-OXWSCORE 3.1.4.4. */
final class GetItem implements Operation {

  /** What happens to those only who ask for MIME. */
  private static final Set<String> MIME_FAILURES =
      Set.of("ErrorMimeContentConversionFailed", "ErrorUnsupportedMimeConversion");

  @Override
  public String name() {
    return "GetItem";
  }

  @Override
  public void answer(Call call, Reply reply) throws SoapFaultException, IOException {
    Shape shape = Shape.of(call.asked().child("ItemShape"));
    ItemFields.TABLE.checkSchema(shape, call);
    MessageFields.TABLE.checkSchema(shape, call);
    List<Asked> ids = call.asked().child("ItemIds").children();
    if (ids.isEmpty()) {
      throw SoapFaultException.schema("The element 'ItemIds' is empty.");
    }
    for (Asked id : ids) {
      reply.message(() -> body(id, shape, call));
    }
  }

  private static Reply.Body body(Asked id, Shape shape, Call call) throws ResponseException {
    String itemId = id.attribute("Id").orElse("");
    Optional<String> planned = call.faults().ofItem(itemId);
    boolean isWithMime = shape.fields().contains(Got.MIME_CONTENT);
    if (planned.isPresent() && (isWithMime || !MIME_FAILURES.contains(planned.get()))) {
      throw new ResponseException(planned.get());
    }
    Store.Kept kept = call.access().item(itemId);
    ItemView item = ItemView.got(kept.item(), kept.folder(), shape, call);
    return out -> {
      out.open("m:Items");
      item.write(out);
      out.close();
    };
  }
}
