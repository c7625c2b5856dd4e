package org.muster.connectors.ews.standin;

/** Requests of the protocol, as they are in its documentation. */
final class Asking {

  static final String INBOX = "<t:DistinguishedFolderId Id=\"inbox\"/>";

  private Asking() {}

  static String folder(String ids) {
    return folder("Default", "", ids);
  }

  static String folder(String base, String additional, String ids) {
    return """
        <GetFolder><FolderShape><t:BaseShape>%s</t:BaseShape>%s</FolderShape>
        <FolderIds>%s</FolderIds></GetFolder>"""
        .formatted(base, additional(additional), ids);
  }

  static String folders(String traversal, String page, String parent) {
    return """
        <FindFolder Traversal="%s"><FolderShape><t:BaseShape>AllProperties</t:BaseShape>%s</FolderShape>%s
        <ParentFolderIds>%s</ParentFolderIds></FindFolder>"""
        .formatted(
            traversal,
            additional("<t:ExtendedFieldURI PropertyTag=\"0x3617\" PropertyType=\"Integer\"/>"),
            page,
            parent);
  }

  static String found(String page, String parent) {
    return found("Shallow", "IdOnly", "", page, parent);
  }

  static String found(
      String traversal, String base, String additional, String page, String parent) {
    return """
        <FindItem Traversal="%s"><ItemShape><t:BaseShape>%s</t:BaseShape>%s</ItemShape>%s
        <ParentFolderIds>%s</ParentFolderIds></FindItem>"""
        .formatted(traversal, base, additional(additional), page, parent);
  }

  static String itemPage(int most, int offset) {
    return "<IndexedPageItemView MaxEntriesReturned=\"%d\" Offset=\"%d\" BasePoint=\"Beginning\"/>"
        .formatted(most, offset);
  }

  static String folderPage(int most, int offset) {
    return itemPage(most, offset).replace("PageItemView", "PageFolderView");
  }

  static String changes(String folder, String state, int most) {
    return """
        <SyncFolderItems><ItemShape><t:BaseShape>IdOnly</t:BaseShape></ItemShape>
        <SyncFolderId>%s</SyncFolderId>%s<MaxChangesReturned>%d</MaxChangesReturned>
        </SyncFolderItems>"""
        .formatted(folder, state.isEmpty() ? "" : "<SyncState>" + state + "</SyncState>", most);
  }

  static String items(String base, String additional, String... ids) {
    StringBuilder all = new StringBuilder();
    for (String id : ids) {
      all.append("<t:ItemId Id=\"").append(id).append("\"/>");
    }
    return """
        <GetItem><ItemShape><t:BaseShape>%s</t:BaseShape>%s</ItemShape>
        <ItemIds>%s</ItemIds></GetItem>"""
        .formatted(base, additional(additional), all);
  }

  static String field(String uri) {
    return "<t:FieldURI FieldURI=\"" + uri + "\"/>";
  }

  static String extended(String tag, String type) {
    return "<t:ExtendedFieldURI PropertyTag=\"%s\" PropertyType=\"%s\"/>".formatted(tag, type);
  }

  private static String additional(String properties) {
    return properties.isEmpty()
        ? ""
        : "<t:AdditionalProperties>" + properties + "</t:AdditionalProperties>";
  }
}
