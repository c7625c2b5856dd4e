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
    enter("Envelope");
    enter("Body");
    enter("GetItemResponse");
    enter("ResponseMessages");
  }

  private void enter(String name) throws IOException {
    while (in.nextChild()) {
      if (in.name().equals(name)) {
        return;
      }
      in.skip();
    }
    throw new IOException("Cannot read Exchange's answer: no %s in it".formatted(name));
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
      while (in.nextChild()) {
        switch (in.name()) {
          case "ResponseCode" -> code = SoapFault.word(in.text());
          case "MessageXml" -> messageXml();
          case "Items" -> items();
          default -> in.skip();
        }
      }
    }

    private void messageXml() throws IOException {
      while (in.nextChild()) {
        if (in.attribute("Name").equals("BackOffMilliseconds")) {
          wait = SoapFault.millis(in.text());
        } else {
          in.skip();
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
      String tag = "";
      while (in.nextChild()) {
        switch (in.name()) {
          case "ExtendedFieldURI" -> {
            tag = tag(in.attribute("PropertyTag"));
            in.skip();
          }
          case "Value" -> facts.put(tag, in.text());
          default -> in.skip();
        }
      }
    }

    /** Written in hexadecimal of any form; anything else names no property that was asked for. */
    private static String tag(String written) {
      return written.matches("0[xX][0-9a-fA-F]{1,4}")
          ? "0x" + Integer.toHexString(Integer.parseInt(written, 2, written.length(), 16))
          : "";
    }

    Outcome outcome() throws IOException {
      if (!code.equals("NoError")) {
        return refused(new EwsRefusal(code, wait));
      }
      if (!id.equals(item.id())) {
        throw new IOException("Cannot read Exchange's answer: it is about another item");
      }
      Outcome outcome =
          content == null ? reader.notGiven(item) : reader.given(item, content, facts, isBroken);
      boolean isChanged =
          !changeKey.isEmpty()
              && !item.changeKey().isEmpty()
              && !changeKey.equals(item.changeKey());
      return isChanged ? ItemReader.changed(outcome) : outcome;
    }

    private Outcome refused(EwsRefusal refusal) throws EwsRefusal {
      if (refusal.isPassing()) {
        throw refusal;
      }
      return refusal.code().equals("ErrorItemNotFound")
          ? Outcome.vanished(item.id())
          : reader.notGiven(item);
    }
  }
}
