package org.muster.connectors.ews;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one folder of a scripted mailbox: messages by item id. */
final class ScriptedInbox {

  private static final Pattern ID = Pattern.compile("<t:ItemId Id=\"([^\"]*)\"");
  private static final String FOLDER =
      "<t:Folder><t:FolderId Id=\"%1$s\" ChangeKey=\"k\"/><t:ParentFolderId Id=\"root\" ChangeKey=\"k\"/><t:FolderClass>IPF.Note</t:FolderClass><t:DisplayName>%1$s</t:DisplayName><t:TotalCount>%2$d</t:TotalCount></t:Folder>";

  private final TreeMap<String, String> messages = new TreeMap<>();

  synchronized void put(String id, String message) {
    messages.put(id, message);
  }

  synchronized String answer(String operation, String request) {
    return switch (operation) {
      case "GetFolder" -> getFolder(request);
      case "FindFolder" -> findFolder(folder("inbox"));
      case "SyncFolderItems" -> syncFolderItems(request);
      case "GetItem" -> getItem(request);
      default -> Soap.fault("ErrorInvalidRequest", "");
    };
  }

  String folder(String name) {
    return FOLDER.formatted(name, messages.size());
  }

  private String getFolder(String request) {
    boolean isKnown = request.contains("\"inbox\"") || request.contains("\"msgfolderroot\"");
    String name = request.contains("\"inbox\"") ? "inbox" : "root";
    String message =
        isKnown
            ? Soap.success("GetFolder", "<m:Folders>" + folder(name) + "</m:Folders>")
            : Soap.error("GetFolder", "ErrorFolderNotFound", "");
    return Soap.response("GetFolder", message);
  }

  static String findFolder(String folders) {
    return Soap.response(
        "FindFolder",
        Soap.success(
            "FindFolder",
            "<m:RootFolder TotalItemsInView=\"1\" IncludesLastItemInRange=\"true\"><t:Folders>"
                + folders
                + "</t:Folders></m:RootFolder>"));
  }

  private String syncFolderItems(String request) {
    StringBuilder changes = new StringBuilder();
    if (!request.contains("SyncState>")) {
      messages.keySet().forEach(id -> changes.append(change("Create", id)));
    }
    return sync("after", true, changes.toString());
  }

  static String change(String kind, String id) {
    return "<t:%1$s><t:Message><t:ItemId Id=\"%2$s\" ChangeKey=\"key\"/><t:Size>300</t:Size></t:Message></t:%1$s>"
        .formatted(kind, id);
  }

  static String deleted(String id) {
    return "<t:Delete><t:ItemId Id=\"%s\" ChangeKey=\"key\"/></t:Delete>".formatted(id);
  }

  static String sync(String state, boolean isLast, String changes) {
    return Soap.response(
        "SyncFolderItems",
        Soap.success(
            "SyncFolderItems",
            "<m:SyncState>%s</m:SyncState><m:IncludesLastItemInRange>%s</m:IncludesLastItemInRange><m:Changes>%s</m:Changes>"
                .formatted(state, isLast, changes)));
  }

  private String getItem(String request) {
    List<String> answers = new ArrayList<>();
    for (Matcher id = ID.matcher(request); id.find(); ) {
      String message = messages.get(id.group(1));
      answers.add(
          message == null
              ? Soap.error("ErrorItemNotFound")
              : Soap.item(new ListedItem(id.group(1), "key", 0), message, ""));
    }
    return Soap.getItem(answers.toArray(String[]::new));
  }
}
