package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.Shape.Base;
import org.muster.connectors.ews.standin.store.FolderNode;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.rules.mail.Flag;

/** The properties that every item has (MS-OXWSCORE 2.2.4.24). */
final class ItemFields {

  static final FieldTable<ItemView> TABLE =
      new FieldTable<>(
          List.of(
              Field.only(Reach.GET_IF_NAMED, "item:MimeContent", Base.ALL, MimeContent::write),
              Field.of("item:ItemId", Base.ID_ONLY, ItemFields::id),
              Field.of("item:ParentFolderId", Base.ALL, ItemFields::parent),
              Field.of(
                  "item:ItemClass",
                  Base.ALL,
                  (o, i) -> o.element("t:ItemClass", i.item().itemClass())),
              Field.of("item:Subject", Base.DEFAULT, ItemFields::subject),
              Field.of(
                  "item:Sensitivity",
                  Base.DEFAULT,
                  (o, i) -> o.element("t:Sensitivity", i.properties().sensitivity())),
              Field.only(Reach.GET_ONLY, "item:Body", Base.DEFAULT, ContentFields::body),
              Field.only(
                  Reach.GET_ONLY, "item:Attachments", Base.DEFAULT, ContentFields::attachments),
              Field.of(
                  "item:DateTimeReceived",
                  Base.ALL,
                  (o, i) -> o.element("t:DateTimeReceived", i.date(i.item().received()))),
              Field.of("item:Size", Base.DEFAULT, ItemFields::size),
              Field.of(
                  "item:Importance",
                  Base.ALL,
                  (o, i) -> o.element("t:Importance", i.properties().importance())),
              Field.of(
                  "item:InReplyTo",
                  Base.ALL,
                  (o, i) -> optional(o, "t:InReplyTo", i.properties().inReplyTo())),
              Field.of(
                  "item:IsDraft",
                  Base.ALL,
                  (o, i) -> o.element("t:IsDraft", Boolean.toString(i.item().has(Flag.DRAFT)))),
              Field.of(
                  "item:DateTimeSent",
                  Base.DEFAULT,
                  (o, i) -> optional(o, "t:DateTimeSent", i.properties().sent().map(i::date))),
              Field.of(
                  "item:DateTimeCreated",
                  Base.DEFAULT,
                  (o, i) -> o.element("t:DateTimeCreated", i.date(i.item().created()))),
              Field.of("item:HasAttachments", Base.DEFAULT, ItemFields::hasAttachments),
              Field.of("", Base.ID_ONLY, ItemExtended::write),
              Field.since(
                  ServerVersion.EXCHANGE2007_SP1,
                  "item:LastModifiedTime",
                  Base.ALL,
                  (o, i) -> o.element("t:LastModifiedTime", i.date(i.item().modified()))),
              Field.since(
                  ServerVersion.EXCHANGE2010,
                  "item:IsAssociated",
                  Base.ALL,
                  ItemFields::isAssociated),
              Field.since(ServerVersion.EXCHANGE2013, "item:Flag", Base.ALL, ItemFields::flag)));

  private ItemFields() {}

  static void optional(SoapWriter out, String element, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.element(element, value.get());
    }
  }

  static void id(SoapWriter out, ItemView item) throws IOException {
    out.open("t:ItemId", "Id", item.item().id(), "ChangeKey", item.item().changeKey()).close();
  }

  private static void parent(SoapWriter out, ItemView item) throws IOException {
    FolderNode node = item.folder().node();
    out.open("t:ParentFolderId", "Id", node.id(), "ChangeKey", node.changeKey()).close();
  }

  private static void subject(SoapWriter out, ItemView item) throws IOException {
    boolean isOdd = item.call().is(Oddity.ILLEGAL_CHARACTER_IN_SUBJECT);
    String subject = item.properties().subject() + (isOdd ? "\u001F" : "");
    if (!subject.isEmpty()) {
      out.element("t:Subject", subject);
    }
  }

  /** What the item takes in the store, which is nobody's count of MIME octets. */
  private static void size(SoapWriter out, ItemView item) throws IOException {
    out.element("t:Size", Integer.toString(item.item().mime().length() + 1_733));
  }

  private static void hasAttachments(SoapWriter out, ItemView item) throws IOException {
    out.element("t:HasAttachments", Boolean.toString(item.properties().hasAttachments()));
  }

  private static void isAssociated(SoapWriter out, ItemView item) throws IOException {
    boolean isHidden =
        item.folder().hidden().stream().anyMatch(h -> h.id().equals(item.item().id()));
    out.element("t:IsAssociated", Boolean.toString(isHidden));
  }

  private static void flag(SoapWriter out, ItemView item) throws IOException {
    String status = item.item().has(Flag.FLAGGED) ? "Flagged" : "NotFlagged";
    out.open("t:Flag").element("t:FlagStatus", status).close();
  }
}
