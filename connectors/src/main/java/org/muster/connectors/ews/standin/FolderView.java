package org.muster.connectors.ews.standin;

import java.io.IOException;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.store.FolderNode;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.Store;
import org.muster.rules.mail.Flag;

/** A folder as one request sees it. */
record FolderView(StandInFolder folder, Shape shape, Call call) {

  FolderNode node() {
    return folder.node();
  }

  Store store() {
    return call.access().store();
  }

  long unread() {
    return folder.items().stream().filter(i -> !i.has(Flag.SEEN)).count();
  }

  void write(SoapWriter out) throws IOException {
    out.open(node().kind().element());
    FolderFields.TABLE.write(out, this, shape, call, Reach.ALWAYS);
    out.close();
  }
}
