package org.muster.connectors.ews;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;

/**
 * Reads an item that Exchange makes no MIME of: by its properties, and each attachment by itself.
 * What is not whole that way is known by its header, and never equal.
 */
record ItemByProperties(Exchange exchange, ItemReader reader) {

  private static final String WHAT = "read an item";

  /** Octets of an item that is put together in memory. */
  private static final long MOST = 64 << 20;

  /** Reads what an answer holds. */
  private interface Parsing<T> {
    T parse(InputStream octets) throws IOException;
  }

  Outcome read(ListedItem item) throws IOException {
    if (item.octets() > MOST) {
      return reader.notGiven(item);
    }
    try {
      ItemProperties properties = answer(request().properties(item), ItemProperties::parse);
      return properties.isNamed() ? rebuilt(item, properties) : reader.notGiven(item);
    } catch (EwsRefusal e) {
      if (e.isOfAbsent()) {
        return Outcome.vanished(item.id());
      }
      if (e.isOfIdentity()) {
        throw e;
      }
      return reader.notGiven(item);
    }
  }

  private GetItem request() {
    return new GetItem(exchange.client().settings(), exchange.mailbox());
  }

  private Outcome rebuilt(ListedItem item, ItemProperties properties) throws IOException {
    List<AttachedFile> files = new ArrayList<>();
    for (String id : properties.attached()) {
      file(id).ifPresent(files::add);
    }
    boolean isWhole = properties.isWhole() && files.size() == properties.attached().size();
    ItemDigest content = reader.content(item, new RebuiltMessage(properties, files).octets());
    Outcome given = reader.given(item, content.fromProperties(), properties.facts(), false);
    ItemDigest digest = given.item();
    if (digest != null && !isWhole) {
      given = new Outcome(item.id(), given.kind(), digest.in(Condition.UNSUPPORTED_CONTAINER));
    }
    boolean isChanged = item.isChangedTo(properties.text("ChangeKey"));
    return isChanged ? ItemReader.changed(given) : given;
  }

  private Optional<AttachedFile> file(String id) throws IOException {
    try {
      return answer(request().attachment(id), AttachedFile::parse);
    } catch (EwsRefusal e) {
      if (e.isOfIdentity()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  private <T> T answer(byte[] soap, Parsing<T> parsing) throws IOException {
    return exchange
        .asking()
        .ask(
            WHAT,
            () -> {
              try (CloseableHttpResponse response = exchange.client().post(soap)) {
                return parsing.parse(response.getEntity().getContent());
              }
            });
  }
}
