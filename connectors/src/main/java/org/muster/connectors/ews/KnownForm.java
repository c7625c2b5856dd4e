package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a listing in the one form that ews-java-api reads. It insists on a header, on the
 * order of elements and on every attribute, fails at an item that it does not know when it
 * synchronises, and leaves it out without a word when it searches. So what was asked for is taken
 * out of the answer, whatever stands round it, and written anew. Each item is written as one of no
 * particular kind, so that all of them count.
 */
final class KnownForm {

  private static final Set<String> LISTINGS =
      Set.of(
          "GetFolderResponse", "FindFolderResponse", "FindItemResponse", "SyncFolderItemsResponse");

  private final XmlIn in;
  private final KnownPage page = new KnownPage();

  private KnownForm(XmlIn in) {
    this.in = in;
  }

  /**
   * Whether an answer is one to a listing.
   *
   * @param first the first element's name in its body
   */
  static boolean isOf(String first) {
    return LISTINGS.contains(first);
  }

  /**
   * The answer, written anew.
   *
   * @throws EwsRefusal if it says that the request failed
   */
  static byte[] of(InputStream octets) throws IOException {
    KnownForm form = new KnownForm(new XmlIn(octets));
    form.in.enter("Envelope");
    form.in.enter("Body");
    form.in.enterNext();
    String operation = form.in.name().replaceFirst("Response$", "");
    form.in.enter("ResponseMessages");
    form.in.enterNext();
    form.message();
    return form.page.answer(operation);
  }

  /** The only response message: what is asked for one by one is answered one by one. */
  private void message() throws IOException {
    String code = in.attribute("ResponseClass").equals("Error") ? "" : "NoError";
    Duration wait = Duration.ZERO;
    while (in.nextChild()) {
      switch (in.name()) {
        case "ResponseCode" -> code = SoapFault.word(in.text());
        case "MessageXml" -> wait = SoapFault.backOff(in);
        case "SyncState" -> page.state(in.text());
        case "IncludesLastItemInRange" -> page.isLast(in.text());
        case "RootFolder" -> root();
        case "Folders" -> folders();
        case "Changes" -> changes();
        default -> in.skip();
      }
    }
    if (!code.equals("NoError")) {
      throw new EwsRefusal(code, wait);
    }
  }

  private void root() throws IOException {
    page.attributes(in);
    while (in.nextChild()) {
      switch (in.name()) {
        case "Folders" -> folders();
        case "Items" -> items();
        default -> in.skip();
      }
    }
  }

  private void folders() throws IOException {
    while (in.nextChild()) {
      String element = in.name().equals("SearchFolder") ? "t:SearchFolder" : "t:Folder";
      KnownEntry.read(in).writeFolder(element, page.entries());
      page.counted();
    }
  }

  private void items() throws IOException {
    while (in.nextChild()) {
      KnownEntry.read(in).writeItem(page.entries());
      page.counted();
    }
  }

  private void changes() throws IOException {
    while (in.nextChild()) {
      page.counted();
      switch (in.name()) {
        case "Delete" -> deleted().ifPresent(gone -> page.entries().raw(gone));
        case "ReadFlagChange" -> in.skip();
        case "Create" -> changed("t:Create");
        default -> changed("t:Update");
      }
    }
  }

  private Optional<String> deleted() throws IOException {
    Optional<String> deleted = Optional.empty();
    while (in.nextChild()) {
      if (in.name().equals("ItemId")) {
        Markup gone = new Markup().raw("<t:Delete>");
        KnownEntry.readId(in).writeId(gone);
        deleted = Optional.of(gone.raw("</t:Delete>").toString());
      } else {
        in.skip();
      }
    }
    return deleted;
  }

  /** A change of a kind that is not known may still tell of an item. */
  private void changed(String kind) throws IOException {
    while (in.nextChild()) {
      if (in.name().equals("ItemId")) {
        in.skip();
      } else {
        page.entries().raw("<" + kind + ">");
        KnownEntry.read(in).writeItem(page.entries());
        page.entries().raw("</" + kind + ">");
      }
    }
  }
}
