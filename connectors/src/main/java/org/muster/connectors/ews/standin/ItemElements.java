package org.muster.connectors.ews.standin;

import org.muster.connectors.ews.standin.store.ServerVersion;

/** The XML element that an item of a class is (MS-OXWSCORE 2.2.4.24). */
final class ItemElements {

  private ItemElements() {}

  static String of(String itemClass) {
    if (itemClass.startsWith("IPM.Schedule.Meeting.Request")) {
      return "t:MeetingRequest";
    }
    if (itemClass.startsWith("IPM.Schedule.Meeting.Resp")) {
      return "t:MeetingResponse";
    }
    if (itemClass.startsWith("IPM.Schedule.Meeting.Canceled")) {
      return "t:MeetingCancellation";
    }
    return switch (itemClass) {
      case "IPM.Appointment" -> "t:CalendarItem";
      case "IPM.Contact" -> "t:Contact";
      case "IPM.DistList" -> "t:DistributionList";
      case "IPM.Task" -> "t:Task";
      case "IPM.Post" -> "t:PostItem";
      case "IPM.StickyNote", "IPM.Activity" -> "t:Item";
      default -> "t:Message";
    };
  }

  static boolean isMessage(String itemClass) {
    String element = of(itemClass);
    return element.equals("t:Message") || element.startsWith("t:Meeting");
  }

  /** Contacts, lists and tasks have no MIME before Exchange 2013. */
  static boolean hasMime(String itemClass, Call call) {
    return switch (of(itemClass)) {
      case "t:Contact", "t:DistributionList", "t:Task" ->
          call.settings().version().has(ServerVersion.EXCHANGE2013);
      default -> true;
    };
  }
}
