package org.muster.connectors.ews.standin.store;

/** What a folder is in the schema: its XML element (MS-OXWSFOLD 2.2.4). */
public enum FolderKind {
  FOLDER("t:Folder"),
  CALENDAR("t:CalendarFolder"),
  CONTACTS("t:ContactsFolder"),
  TASKS("t:TasksFolder"),
  SEARCH("t:SearchFolder");

  private final String element;

  FolderKind(String element) {
    this.element = element;
  }

  public String element() {
    return element;
  }

  static FolderKind ofClass(String folderClass) {
    return switch (folderClass) {
      case "IPF.Appointment" -> CALENDAR;
      case "IPF.Contact" -> CONTACTS;
      case "IPF.Task" -> TASKS;
      default -> FOLDER;
    };
  }
}
