package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.connectors.ews.standin.store.SyncChange;

/** MS-OXWSSYNC 3.1.4.2. Not for public folders. */
final class SyncFolderItems implements Operation {

  private static final int MOST = 512;

  @Override
  public String name() {
    return "SyncFolderItems";
  }

  @Override
  public void answer(Call call, Reply reply) throws SoapFaultException, IOException {
    Asked asked = call.asked();
    Shape shape = Shape.of(asked.child("ItemShape"));
    ItemFields.TABLE.checkSchema(shape, call);
    MessageFields.TABLE.checkSchema(shape, call);
    List<Asked> ids = asked.child("SyncFolderId").children();
    if (ids.size() != 1) {
      throw SoapFaultException.schema("The element 'SyncFolderId' must have one child.");
    }
    int most = most(asked.child("MaxChangesReturned").text());
    Found<StandInFolder> folder = Found.folder(call, ids.get(0));
    reply.message(() -> body(folder, shape, call, most));
  }

  private static int most(String text) throws SoapFaultException {
    try {
      int most = Integer.parseInt(text);
      if (most >= 1 && most <= MOST) {
        return most;
      }
    } catch (NumberFormatException e) {
      throw SoapFaultException.schema("'MaxChangesReturned' is no number.");
    }
    throw SoapFaultException.schema("'MaxChangesReturned' must be from 1 to 512.");
  }

  private static Reply.Body body(Found<StandInFolder> found, Shape shape, Call call, int most)
      throws ResponseException {
    StandInFolder folder = folder(found);
    if (folder.node().mailbox().isEmpty()) {
      throw new ResponseException("ErrorInvalidOperation");
    }
    ItemFields.TABLE.checkReach(shape, call, Reach.ALWAYS);
    MessageFields.TABLE.checkReach(shape, call, Reach.ALWAYS);
    SyncState state = SyncState.of(call.asked().find("SyncState"), folder.node().id());
    List<SyncChange> all = folder.changesAfter(state.place(), ignored(call.asked()));
    List<SyncChange> page = all.subList(0, Math.min(all.size(), call.cap(most)));
    boolean isLast = page.size() == all.size() && !call.isShort();
    return out -> write(out, page, state.after(page), isLast, new Items(folder, shape, call));
  }

  private static StandInFolder folder(Found<StandInFolder> found) throws ResponseException {
    if (found.error().filter(e -> e.code().equals("ErrorItemNotFound")).isPresent()) {
      throw new ResponseException("ErrorSyncFolderNotFound");
    }
    return found.orThrow();
  }

  private static Set<String> ignored(Asked asked) {
    Set<String> ignored = new HashSet<>();
    for (Asked id : asked.find("Ignore").map(Asked::children).orElse(List.of())) {
      id.attribute("Id").ifPresent(ignored::add);
    }
    return ignored;
  }

  private record Items(StandInFolder folder, Shape shape, Call call) {
    void write(SoapWriter out, String change, StandInItem item) throws IOException {
      out.open(change);
      ItemView.found(item, folder, shape, call).write(out);
      out.close();
    }
  }

  private static void write(
      SoapWriter out, List<SyncChange> page, SyncState after, boolean isLast, Items items)
      throws IOException {
    out.element("m:SyncState", after.opaque());
    out.element("m:IncludesLastItemInRange", Boolean.toString(isLast));
    out.open("m:Changes");
    for (SyncChange change : page) {
      write(out, change, items);
    }
    out.close();
  }

  private static void write(SoapWriter out, SyncChange change, Items items) throws IOException {
    if (change instanceof SyncChange.Create create) {
      items.write(out, "t:Create", create.item());
    } else if (change instanceof SyncChange.Update update) {
      items.write(out, "t:Update", update.item());
    } else if (change instanceof SyncChange.ReadFlag read) {
      readFlag(out, read.item(), items);
    } else if (change instanceof SyncChange.Delete delete) {
      out.open("t:Delete").open("t:ItemId", "Id", delete.id()).close().close();
    }
  }

  /** A kind of change of its own since Exchange 2010. */
  private static void readFlag(SoapWriter out, StandInItem item, Items items) throws IOException {
    if (!items.call().version().has(ServerVersion.EXCHANGE2010)) {
      items.write(out, "t:Update", item);
      return;
    }
    out.open("t:ReadFlagChange");
    out.open("t:ItemId", "Id", item.id(), "ChangeKey", item.changeKey()).close();
    out.element("t:IsRead", "true").close();
  }
}
