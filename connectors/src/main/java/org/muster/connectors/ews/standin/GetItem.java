package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.mime.Mime;
import org.muster.connectors.ews.standin.store.Store;

/** MS-OXWSCORE 3.1.4.4. */
final class GetItem implements Operation {

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
    Optional<String> planned = call.faults().ofItem(id.attribute("Id").orElse(""));
    if (planned.isPresent()) {
      throw new ResponseException(planned.get());
    }
    Store.Kept kept = call.access().item(id);
    ItemView item = new ItemView(kept.item(), kept.folder(), shape, call, Reach.GET_IF_NAMED);
    item.check();
    Optional<Mime.Prepared> mime = item.mime();
    return out -> {
      out.open("m:Items");
      item.write(out, mime);
      out.close();
    };
  }
}
