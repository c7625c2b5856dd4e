package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.connectors.ews.standin.store.Store;

/** MS-OXWSSRCH 3.1.4.2. */
final class FindItem implements Operation {

  @Override
  public String name() {
    return "FindItem";
  }

  @Override
  public void answer(Call call, Reply reply) throws SoapFaultException, IOException {
    Asked asked = call.asked();
    Shape shape = Shape.of(asked.child("ItemShape"));
    ItemFields.TABLE.checkSchema(shape, call);
    MessageFields.TABLE.checkSchema(shape, call);
    Traversal traversal = traversal(asked);
    ItemOrder order = ItemOrder.of(asked);
    List<PageOf> pages = new ArrayList<>();
    for (Found<StandInFolder> parent : Found.folders(call, "ParentFolderIds")) {
      List<StandInItem> items =
          parent.thing().map(f -> order.sorted(traversal.of(f))).orElse(List.of());
      pages.add(new PageOf(parent, Page.of(items, asked.find("IndexedPageItemView"), call)));
    }
    for (PageOf page : pages) {
      reply.message(() -> body(page, shape, call));
    }
  }

  private record PageOf(Found<StandInFolder> parent, Page<StandInItem> page) {}

  private enum Traversal {
    SHALLOW,
    ASSOCIATED;

    List<StandInItem> of(StandInFolder folder) {
      return this == SHALLOW ? folder.items() : folder.hidden();
    }
  }

  private static Traversal traversal(Asked asked) throws SoapFaultException {
    return switch (asked.attribute("Traversal").orElse("")) {
      case "Shallow" -> Traversal.SHALLOW;
      case "Associated" -> Traversal.ASSOCIATED;
      case "SoftDeleted" -> throw SoapFaultException.of("ErrorInvalidRequest");
      default -> throw SoapFaultException.schema("The 'Traversal' attribute is invalid.");
    };
  }

  private static Reply.Body body(PageOf found, Shape shape, Call call) throws ResponseException {
    StandInFolder parent = found.parent().orThrow();
    ItemFields.TABLE.checkReach(shape, call, Reach.ALWAYS);
    MessageFields.TABLE.checkReach(shape, call, Reach.ALWAYS);
    return out -> {
      found.page().open(out);
      out.open("t:Items");
      for (StandInItem item : found.page().entries()) {
        ItemView.found(item, home(item, parent, call.access().store()), shape, call).write(out);
      }
      out.close();
      out.raw(call.is(Oddity.EMPTY_GROUPS) ? "<t:Groups/>" : "");
      out.close();
    };
  }

  /** What a search folder finds lies elsewhere. */
  private static StandInFolder home(StandInItem item, StandInFolder parent, Store store) {
    return store.item(item.id()).map(Store.Kept::folder).orElse(parent);
  }
}
