package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a GetItem answer tells of one item beside MIME (MS-OXWSMSG 2.2.4.1). */
final class ItemProperties {

  private final XmlIn in;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<Addressed>> people = new LinkedHashMap<>();
  private final List<String> attachments = new ArrayList<>();
  private final ItemFacts facts = new ItemFacts();
  private boolean isWhole = true;

  /** A person as an item names one. */
  record Addressed(String name, String address) {}

  private ItemProperties(XmlIn in) {
    this.in = in;
  }

  /**
   * Reads an answer to a request for one item.
   *
   * @throws EwsRefusal if the item is not given so, either
   */
  static ItemProperties parse(InputStream octets) throws IOException {
    ItemProperties item = new ItemProperties(new XmlIn(octets));
    item.in.enter("Envelope");
    item.in.enter("Body");
    item.in.enter("GetItemResponse");
    item.in.enter("ResponseMessages");
    item.in.enterNext();
    item.message();
    return item;
  }

  private void message() throws IOException {
    String code = in.attribute("ResponseClass").equals("Error") ? "" : "NoError";
    Duration wait = Duration.ZERO;
    while (in.nextChild()) {
      switch (in.name()) {
        case "ResponseCode" -> code = SoapFault.word(in.text());
        case "MessageXml" -> wait = SoapFault.backOff(in);
        case "Items" -> items();
        default -> in.skip();
      }
    }
    if (!code.equals("NoError")) {
      throw new EwsRefusal(code, wait);
    }
  }

  private void items() throws IOException {
    while (in.nextChild()) {
      while (in.nextChild()) {
        property(in.name());
      }
    }
  }

  private void property(String name) throws IOException {
    switch (name) {
      case "ItemId" -> {
        texts.put("ChangeKey", in.attribute("ChangeKey"));
        in.skip();
      }
      case "Body" -> {
        texts.put("BodyType", in.attribute("BodyType"));
        texts.put(name, in.text());
      }
      case "Subject",
          "DateTimeSent",
          "InternetMessageId",
          "InReplyTo",
          "References",
          "Importance",
          "Sensitivity",
          "IsReadReceiptRequested" ->
          texts.put(name, in.text());
      case "From", "Sender", "ToRecipients", "CcRecipients", "BccRecipients", "ReplyTo" ->
          people.put(name, people());
      case "Attachments" -> attachments();
      case "ExtendedProperty" -> {
        ExtendedValue value = ExtendedValue.read(in);
        facts.put(value.tag(), value.value());
      }
      case "DateTimeReceived", "IsDraft", "IsRead" -> facts.put(name, in.text());
      default -> in.skip();
    }
  }

  private List<Addressed> people() throws IOException {
    List<Addressed> all = new ArrayList<>();
    while (in.nextChild()) {
      Map<String, String> told = new HashMap<>();
      while (in.nextChild()) {
        String name = in.name();
        told.put(name, in.text());
      }
      String address = told.getOrDefault("EmailAddress", "");
      isWhole &= told.getOrDefault("RoutingType", "SMTP").equals("SMTP") && address.contains("@");
      all.add(new Addressed(told.getOrDefault("Name", ""), address));
    }
    return all;
  }

  private void attachments() throws IOException {
    while (in.nextChild()) {
      boolean isFile = in.name().equals("FileAttachment");
      isWhole &= isFile;
      while (in.nextChild()) {
        if (isFile && in.name().equals("AttachmentId")) {
          attachments.add(in.attribute("Id"));
        }
        in.skip();
      }
    }
  }

  /** A property's text; empty where it is not told. */
  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  List<Addressed> people(String name) {
    return people.getOrDefault(name, List.of());
  }

  /** Ids of the files attached. */
  List<String> attached() {
    return attachments;
  }

  ItemFacts facts() {
    return facts;
  }

  /** Whether anything tells which item it is. */
  boolean isNamed() {
    return !(text("InternetMessageId").isEmpty() && text("Subject").isEmpty() && people.isEmpty());
  }

  /** Whether all that makes up a message is told in a form that can be compared. */
  boolean isWhole() {
    return isWhole && texts.containsKey("Body");
  }
}
