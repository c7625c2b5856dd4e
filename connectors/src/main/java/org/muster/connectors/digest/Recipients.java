package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.List;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Tolerance;

/** The address layers of a message: a token per address, sorted, without repeats. */
final class Recipients {

  private final AddressToken tokens;
  private final Header header;
  private final Reading reading;

  /** The recipients of a message without any. */
  static Recipients none(Keys keys) {
    return new Recipients(new AddressToken(keys), new Header(), new Reading());
  }

  Recipients(AddressToken tokens, Header header, Reading reading) {
    this.tokens = tokens;
    this.header = header;
    this.reading = reading;
  }

  List<Digest> of(String field) {
    List<Digest> ordered = ordered(field);
    return ordered.size() < 2 ? ordered : ordered.stream().distinct().sorted().toList();
  }

  /** The tokens in the order in which the addresses stand. */
  List<Digest> ordered(String field) {
    List<Digest> ordered = new ArrayList<>(2);
    for (String value : header.values(field)) {
      AddressList list = AddressList.of(value);
      if (list.isGrouped()) {
        reading.note(Tolerance.ADDR_GROUP);
      }
      for (String address : list.addresses()) {
        ordered.add(tokens.of(HeaderText.decoded(address, reading)));
      }
    }
    return ordered;
  }

  /** From; or Sender where there is no From. */
  List<Digest> authors() {
    List<Digest> from = ordered("from");
    if (from.stream().distinct().count() > 1) {
      reading.note(Tolerance.FROM_MULTI);
    }
    return from.isEmpty() ? ordered("sender") : from;
  }
}
