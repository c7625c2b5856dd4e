package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.store.FolderNode;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.Store;

/** MS-OXWSSRCH 3.1.4.1. Not deep in public folders. */
final class FindFolder implements Operation {

  @Override
  public String name() {
    return "FindFolder";
  }

  @Override
  public void answer(Call call, Reply reply) throws SoapFaultException, IOException {
    Asked asked = call.asked();
    Shape shape = Shape.of(asked.child("FolderShape"));
    FolderFields.TABLE.checkSchema(shape, call);
    Traversal traversal = traversal(asked);
    Predicate<FolderNode> filter = FolderFilter.of(asked);
    List<PageOf> pages = new ArrayList<>();
    for (Found<StandInFolder> parent : Found.folders(call, "ParentFolderIds")) {
      pages.add(page(call, traversal, parent, filter));
    }
    for (PageOf page : pages) {
      reply.message(() -> body(page.parent().orThrow(), traversal, page.page(), shape, call));
    }
  }

  private enum Traversal {
    SHALLOW,
    DEEP
  }

  private record PageOf(Found<StandInFolder> parent, Page<StandInFolder> page) {}

  private static Traversal traversal(Asked asked) throws SoapFaultException {
    return switch (asked.attribute("Traversal").orElse("")) {
      case "Shallow" -> Traversal.SHALLOW;
      case "Deep" -> Traversal.DEEP;
      case "SoftDeleted" -> throw SoapFaultException.of("ErrorInvalidRequest");
      default -> throw SoapFaultException.schema("The 'Traversal' attribute is invalid.");
    };
  }

  private static PageOf page(
      Call call, Traversal traversal, Found<StandInFolder> parent, Predicate<FolderNode> filter)
      throws SoapFaultException {
    Store store = call.access().store();
    List<StandInFolder> below = new ArrayList<>();
    parent.thing().ifPresent(p -> collect(p, traversal, store, below));
    below.removeIf(folder -> !filter.test(folder.node()));
    return new PageOf(parent, Page.of(below, call.asked().find("IndexedPageFolderView"), call));
  }

  private static void collect(
      StandInFolder parent, Traversal traversal, Store store, List<StandInFolder> below) {
    for (StandInFolder child : store.children(parent.node().id())) {
      below.add(child);
      if (traversal == Traversal.DEEP) {
        collect(child, traversal, store, below);
      }
    }
  }

  private static Reply.Body body(
      StandInFolder parent, Traversal traversal, Page<StandInFolder> page, Shape shape, Call call)
      throws ResponseException {
    if (traversal == Traversal.DEEP && parent.node().mailbox().isEmpty()) {
      throw new ResponseException("ErrorInvalidOperation");
    }
    FolderFields.TABLE.checkReach(shape, call, Reach.ALWAYS);
    return out -> {
      page.open(out);
      out.open("t:Folders");
      for (StandInFolder folder : page.entries()) {
        new FolderView(folder, shape, call).write(out);
      }
      out.close().close();
    };
  }
}
