package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.ItemDigest;

/**
 * Reads the items of one GetItem answer as they come, in the order in which they were asked for
 * (MS-OXWSCORE 3.1.4.4). Octets go straight into the digest: nothing of a message is held.
 */
final class ItemAnswers {

  private final XmlIn in;
  private final ItemReader reader;

  ItemAnswers(InputStream octets, ItemReader reader) throws IOException {
    this.in = new XmlIn(octets);
    this.reader = reader;
    in.enter("Envelope");
    in.enter("Body");
    in.enter("GetItemResponse");
    in.enter("ResponseMessages");
  }

  /**
   * What became of the next item.
   *
   * @throws EwsRefusal if it is to be asked for again
   * @throws IOException if the answer broke off, or is about another item
   */
  Outcome next(ListedItem item) throws IOException {
    if (!in.nextChild()) {
      throw new EwsRefusal("ErrorBatchProcessingStopped", Duration.ZERO);
    }
    Message message = new Message(item);
    message.read();
    return message.outcome();
  }

  /** One response message. */
  private final class Message {
    private final ListedItem item;
    private final ItemFacts facts = new ItemFacts();
    private String code = "";
    private Duration wait = Duration.ZERO;
    private String id = "";
    private String changeKey = "";
    private boolean isBroken;
    private @Nullable ItemDigest content;

    Message(ListedItem item) {
      this.item = item;
    }

    void read() throws IOException {
      code = in.attribute("ResponseClass").equals("Error") ? "" : "NoError";
      while (in.nextChild()) {
        switch (in.name()) {
          case "ResponseCode" -> code = SoapFault.word(in.text());
          case "MessageXml" -> wait = SoapFault.backOff(in);
          case "Items" -> items();
          default -> in.skip();
        }
      }
    }

    private void items() throws IOException {
      while (in.nextChild()) {
        while (in.nextChild()) {
          property();
        }
      }
    }

    private void property() throws IOException {
      switch (in.name()) {
        case "MimeContent" -> mime();
        case "ItemId" -> {
          id = in.attribute("Id");
          changeKey = in.attribute("ChangeKey");
          in.skip();
        }
        case "ExtendedProperty" -> extended();
        case "ItemClass", "DateTimeReceived", "IsDraft", "IsRead" -> {
          String name = in.name();
          facts.put(name, in.text());
        }
        default -> in.skip();
      }
    }

    private void mime() throws IOException {
      MimeContent octets = new MimeContent(in);
      content = reader.content(item, octets);
      octets.drain();
      isBroken = octets.isWrong();
    }

    private void extended() throws IOException {
      ExtendedValue value = ExtendedValue.read(in);
      facts.put(value.tag(), value.value());
    }

    Outcome outcome() throws IOException {
      if (!code.equals("NoError")) {
        return refused(new EwsRefusal(code, wait));
      }
      if (content == null) {
        return reader.notConverted(item);
      }
      if (!id.equals(item.id())) {
        throw new IOException("Cannot read Exchange's answer: it is about another item");
      }
      Outcome outcome = reader.given(item, content, facts, isBroken);
      return item.isChangedTo(changeKey) ? ItemReader.changed(outcome) : outcome;
    }

    private Outcome refused(EwsRefusal refusal) throws EwsRefusal {
      if (refusal.isPassing()) {
        throw refusal;
      }
      if (refusal.code().equals("ErrorItemNotFound")) {
        return Outcome.vanished(item.id());
      }
      return refusal.isOfConversion() ? reader.notConverted(item) : reader.notGiven(item);
    }
  }
}
