package org.muster.connectors.ews.standin.mime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The properties that a message's header was converted to (MS-OXCMAIL 2.2).
 *
 * @param transportHeaders PidTagTransportMessageHeaders: the header as it came
 */
public record MessageProperties(
    String itemClass,
    String subject,
    Optional<Person> from,
    Optional<Person> sender,
    List<Person> to,
    List<Person> cc,
    List<Person> bcc,
    List<Person> replyTo,
    Optional<Instant> sent,
    Optional<String> messageId,
    Optional<String> inReplyTo,
    Optional<String> references,
    String importance,
    String sensitivity,
    String transportHeaders,
    boolean hasAttachments) {}
