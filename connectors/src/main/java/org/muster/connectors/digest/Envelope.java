package org.muster.connectors.digest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Layer;

/**
 * What a message's own header tells.
 *
 * @param id the identity key from the Message-ID; null where it has none
 * @param author the first From address
 * @param sent epoch seconds; null where the Date is missing or invalid
 */
record Envelope(
    @Nullable Digest id,
    Optional<Digest> author,
    List<Digest> from,
    List<Digest> to,
    List<Digest> cc,
    List<Digest> bcc,
    Subject subject,
    @Nullable Long sent,
    Layer metadata) {

  static Envelope of(Keys keys, Header header, Reading reading) {
    Recipients recipients = new Recipients(new AddressToken(keys), header, reading);
    List<Digest> authors = recipients.authors();
    return new Envelope(
        id(keys, header),
        authors.stream().findFirst(),
        authors.stream().distinct().sorted().toList(),
        recipients.of("to"),
        recipients.of("cc"),
        recipients.of("bcc"),
        Subject.of(header, reading),
        sent(header),
        new Metadata(keys, header, recipients, authors).layer());
  }

  private static @Nullable Digest id(Keys keys, Header header) {
    return header
        .value("message-id")
        .flatMap(MessageIds::one)
        .map(id -> keys.identity(Domain.MESSAGE_ID).text(id).digest())
        .orElse(null);
  }

  private static @Nullable Long sent(Header header) {
    OptionalLong sent = MailDate.of(header.value("date").orElse(""));
    return sent.isPresent() ? sent.getAsLong() : null;
  }

  /** The identity key for items that have no other: sent second or none, From, subject cut. */
  Digest key(Keys keys) {
    return keys.identity(Domain.ENVELOPE)
        .number(sent == null ? 0 : 1)
        .number(sent == null ? 0 : sent)
        .digests(author.stream().toList())
        .text(subject.cut())
        .digest();
  }
}
