package org.muster.connectors.ews;

import java.io.IOException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import microsoft.exchange.webservices.data.core.exception.service.remote.ServiceResponseException;
import microsoft.exchange.webservices.data.core.response.ServiceResponse;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.tls.TlsFailure;
import org.muster.rules.mail.Unavailability;

/**
 * Asks Exchange one thing, again where it says when, and says in our words what went wrong. A wait
 * that is short is waited for here, up to a few times; for others the mailbox is left for a while.
 */
record Asking(EwsClient client, String mailbox) {

  private static final int ATTEMPTS = 5;

  /** Something to do on an open mailbox. */
  interface Doing<T> {
    T run() throws IOException;
  }

  /** What was done, or what a refusal means to a reader of mailboxes. */
  <T> T judged(Doing<T> doing) throws IOException {
    try {
      return doing.run();
    } catch (EwsRefusal e) {
      throw Refusals.whileReading(e, client.settings().login(), mailbox);
    }
  }

  /** One request, as ews-java-api declares it. */
  interface Request<T> {
    T run() throws Exception;
  }

  /**
   * The answer.
   *
   * @param what is asked for, as in: Cannot list folders
   * @throws EwsRefusal if asking again would not help
   */
  <T> T ask(String what, Request<T> request) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(what, request);
      } catch (EwsRefusal e) {
        await(e, what, attempt);
      }
    }
  }

  /**
   * The answer, asked for once.
   *
   * @throws EwsRefusal if it was refused, for now or for ever
   */
  <T> T once(String what, Request<T> request) throws IOException {
    try {
      return request.run();
    } catch (Exception e) {
      throw refusal(what, e);
    }
  }

  /** Waits as long as the server asks to, or throws what ends the asking. */
  void await(EwsRefusal refusal, String what, int attempt) throws IOException {
    if (refusal.isOfIdentity() && attempt < ATTEMPTS && client.renewed()) {
      return;
    }
    if (!refusal.isPassing()) {
      throw refusal;
    }
    Duration wait = refusal.shouldWait();
    boolean isShort = wait.compareTo(client.settings().limits().patience()) <= 0;
    if (wait.isZero() || !isShort || attempt >= ATTEMPTS) {
      throw MailboxUnavailableException.passing(
          refusal.reason().orElse(Unavailability.UNAVAILABLE),
          wait,
          "Cannot %s of mailbox '%s': %s"
              .formatted(what, mailbox, String.valueOf(refusal.getMessage())));
    }
    client.pause(wait);
  }

  /** The refusal, or what else the cause is thrown as. */
  private EwsRefusal refusal(String what, Exception thrown) throws IOException {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof EwsRefusal refusal) {
        return refusal;
      }
      if (cause instanceof ServiceResponseException e) {
        return of(e.getResponse());
      }
      if (cause instanceof SSLHandshakeException || cause instanceof SSLPeerUnverifiedException) {
        throw TlsFailure.of(
            client.settings().endpoint(), client.settings().tls(), (Exception) cause);
      }
      if (cause instanceof MailboxUnavailableException e) {
        throw e;
      }
      if (cause instanceof IOException e) {
        throw new IOException(
            "Cannot %s: connection to %s broke (%s)"
                .formatted(what, client.settings().endpoint(), e.getMessage()),
            e);
      }
    }
    throw new IOException(
        "Cannot %s: %s did not answer as EWS does (%s)"
            .formatted(what, client.settings().endpoint(), thrown.getClass().getSimpleName()));
  }

  private static EwsRefusal of(ServiceResponse response) {
    String wait = response.getErrorDetails().get("BackOffMilliseconds");
    return new EwsRefusal(
        String.valueOf(response.getErrorCode()), SoapFault.millis(wait == null ? "" : wait));
  }
}
