package org.muster.connectors.ews.standin;

import java.io.IOException;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.store.StandInFolder;

/** MS-OXWSFOLD 3.1.4.6. */
final class GetFolder implements Operation {

  @Override
  public String name() {
    return "GetFolder";
  }

  @Override
  public void answer(Call call, Reply reply) throws SoapFaultException, IOException {
    Shape shape = Shape.of(call.asked().child("FolderShape"));
    FolderFields.TABLE.checkSchema(shape, call);
    for (Found<StandInFolder> found : Found.folders(call, "FolderIds")) {
      reply.message(
          () -> {
            StandInFolder folder = found.orThrow();
            FolderFields.TABLE.checkReach(shape, call, Reach.ALWAYS);
            return out -> {
              out.open("m:Folders");
              new FolderView(folder, shape, call).write(out);
              out.close();
            };
          });
    }
  }
}
