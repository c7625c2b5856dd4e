package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.Shape.Base;
import org.muster.connectors.ews.standin.store.FolderKind;
import org.muster.connectors.ews.standin.store.FolderNode;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;

/** The properties of folders (MS-OXWSFOLD 2.2.4). */
final class FolderFields {

  static final FieldTable<FolderView> TABLE =
      new FieldTable<>(
          List.of(
              Field.of("folder:FolderId", Base.ID_ONLY, (o, f) -> id(o, "t:FolderId", f.node())),
              Field.of("folder:ParentFolderId", Base.ALL, FolderFields::parent),
              Field.of("folder:FolderClass", Base.ALL, FolderFields::folderClass),
              Field.of(
                  "folder:DisplayName",
                  Base.DEFAULT,
                  (o, f) -> o.element("t:DisplayName", f.node().name())),
              Field.of("folder:TotalCount", Base.DEFAULT, FolderFields::total),
              Field.of("folder:ChildFolderCount", Base.DEFAULT, FolderFields::children),
              Field.of("", Base.ID_ONLY, FolderExtended::write),
              Field.since(
                  ServerVersion.EXCHANGE2013,
                  "folder:DistinguishedFolderId",
                  Base.ALL,
                  FolderFields::distinguished),
              Field.of("folder:UnreadCount", Base.DEFAULT, FolderFields::unread)));

  private FolderFields() {}

  private static void id(SoapWriter out, String element, FolderNode node) throws IOException {
    out.open(element, "Id", node.id(), "ChangeKey", node.changeKey()).close();
  }

  private static void parent(SoapWriter out, FolderView folder) throws IOException {
    Optional<StandInFolder> parent = folder.store().folder(folder.node().parent());
    if (parent.isPresent() && !folder.node().isRoot()) {
      id(out, "t:ParentFolderId", parent.get().node());
    }
  }

  private static void folderClass(SoapWriter out, FolderView folder) throws IOException {
    if (!folder.node().folderClass().isEmpty()) {
      out.element("t:FolderClass", folder.node().folderClass());
    }
  }

  private static void total(SoapWriter out, FolderView folder) throws IOException {
    out.element("t:TotalCount", Integer.toString(folder.folder().items().size()));
  }

  private static void children(SoapWriter out, FolderView folder) throws IOException {
    int children = folder.store().children(folder.node().id()).size();
    out.element("t:ChildFolderCount", Integer.toString(children));
  }

  private static void distinguished(SoapWriter out, FolderView folder) throws IOException {
    Optional<String> name = folder.node().distinguished();
    if (name.isPresent()) {
      out.element("t:DistinguishedFolderId", name.get());
    }
  }

  /** Calendars and contacts have no count of unread items in the schema. */
  private static void unread(SoapWriter out, FolderView folder) throws IOException {
    FolderKind kind = folder.node().kind();
    if (kind != FolderKind.CALENDAR && kind != FolderKind.CONTACTS) {
      out.element("t:UnreadCount", Long.toString(folder.unread()));
    }
  }
}
