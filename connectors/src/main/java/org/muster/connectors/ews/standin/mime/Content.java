package org.muster.connectors.ews.standin.mime;

import jakarta.mail.BodyPart;
import java.util.List;
import java.util.Optional;

/**
 * What a message's body was converted to.
 *
 * @param plain and html: at least one of them, unless there is no text at all
 * @param calendar the iCalendar object of a meeting
 * @param related what the HTML shows by its Content-ID
 */
record Content(
    Optional<String> plain,
    Optional<String> html,
    Optional<BodyPart> calendar,
    List<BodyPart> related,
    List<BodyPart> attached) {

  Content {
    related = List.copyOf(related);
    attached = List.copyOf(attached);
  }
}
