package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.standin.Field.Reach;
import org.muster.connectors.ews.standin.Shape.Base;
import org.muster.connectors.ews.standin.mime.Person;
import org.muster.rules.mail.Flag;

/** The properties that only messages have (MS-OXWSMSG 2.2.4.1). */
final class MessageFields {

  static final FieldTable<ItemView> TABLE =
      new FieldTable<>(
          List.of(
              Field.of("message:Sender", Base.ALL, MessageFields::sender),
              Field.only(
                  Reach.GET_ONLY,
                  "message:ToRecipients",
                  Base.DEFAULT,
                  (o, i) -> people(o, "t:ToRecipients", i.properties().to())),
              Field.only(
                  Reach.GET_ONLY,
                  "message:CcRecipients",
                  Base.DEFAULT,
                  (o, i) -> people(o, "t:CcRecipients", i.properties().cc())),
              Field.only(
                  Reach.GET_ONLY,
                  "message:BccRecipients",
                  Base.DEFAULT,
                  (o, i) -> people(o, "t:BccRecipients", i.properties().bcc())),
              Field.of("message:From", Base.DEFAULT, MessageFields::from),
              Field.of(
                  "message:InternetMessageId",
                  Base.DEFAULT,
                  (o, i) ->
                      ItemFields.optional(o, "t:InternetMessageId", i.properties().messageId())),
              Field.of(
                  "message:IsRead",
                  Base.DEFAULT,
                  (o, i) -> o.element("t:IsRead", Boolean.toString(i.item().has(Flag.SEEN)))),
              Field.of(
                  "message:References",
                  Base.ALL,
                  (o, i) -> ItemFields.optional(o, "t:References", i.properties().references())),
              Field.only(
                  Reach.GET_ONLY,
                  "message:ReplyTo",
                  Base.ALL,
                  (o, i) -> people(o, "t:ReplyTo", i.properties().replyTo()))));

  private MessageFields() {}

  private static void sender(SoapWriter out, ItemView item) throws IOException {
    one(out, "t:Sender", item.properties().sender().or(() -> item.properties().from()), item);
  }

  private static void from(SoapWriter out, ItemView item) throws IOException {
    one(out, "t:From", item.properties().from(), item);
  }

  private static void one(SoapWriter out, String element, Optional<Person> person, ItemView item)
      throws IOException {
    if (person.isPresent()) {
      out.open(element);
      write(out, person.get(), item.isFound());
      out.close();
    }
  }

  private static void people(SoapWriter out, String element, List<Person> people)
      throws IOException {
    if (people.isEmpty()) {
      return;
    }
    out.open(element);
    for (Person person : people) {
      write(out, person, false);
    }
    out.close();
  }

  /** A search gives no more than the name. */
  private static void write(SoapWriter out, Person person, boolean isFound) throws IOException {
    out.open("t:Mailbox").element("t:Name", person.name());
    if (!isFound) {
      out.element("t:EmailAddress", person.address()).element("t:RoutingType", "SMTP");
    }
    out.close();
  }
}
