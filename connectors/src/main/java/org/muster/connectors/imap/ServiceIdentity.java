package org.muster.connectors.imap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.rules.mail.Unavailability;

/**
 * What this process knows of an identity that opens other people's mailboxes. Until it was accepted
 * once, one login is tried at a time; after its first refusal none, so that eight connections
 * cannot lock it out. A refusal after that is about the mailbox if a mailbox that was accepted
 * before is accepted again, and about the identity otherwise.
 */
final class ServiceIdentity {

  /** A run stops its side at the first refusal; this only holds back what is already under way. */
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private static final Map<String, ServiceIdentity> KNOWN = new ConcurrentHashMap<>();

  private volatile @Nullable String accepted;
  private volatile @Nullable Refused refused;

  private record Refused(String message, long nanos) {}

  /** Logs in for a mailbox. */
  interface Login {
    ImapConnection to(String mailbox) throws IOException;
  }

  static ServiceIdentity of(ImapSettings settings, String password) {
    String key =
        String.join(
            "\n",
            settings.endpoint(),
            settings.login().as().name(),
            settings.login().user(),
            hash(password));
    return KNOWN.computeIfAbsent(key, any -> new ServiceIdentity());
  }

  ImapConnection login(String mailbox, Login login) throws IOException {
    if (accepted == null) {
      synchronized (this) {
        if (accepted == null) {
          return tried(mailbox, login);
        }
      }
    }
    return tried(mailbox, login);
  }

  private ImapConnection tried(String mailbox, Login login) throws IOException {
    Refused before = refused;
    if (before != null && System.nanoTime() - before.nanos() < REMEMBERED.toNanos()) {
      throw MailboxUnavailableException.serviceRefused(before.message());
    }
    try {
      ImapConnection connection = login.to(mailbox);
      accepted = mailbox;
      return connection;
    } catch (RefusedException e) {
      throw judged(e, mailbox, login);
    } catch (HungUpException e) {
      return again(e, mailbox, login);
    }
  }

  /**
   * Dovecot hangs up on a service that may log in, if the mailbox has no home; so do servers in
   * trouble, but not on one mailbox only, twice, with another accepted in between.
   */
  private ImapConnection again(HungUpException hungUp, String mailbox, Login login)
      throws IOException {
    String witness = accepted;
    if (witness == null || witness.equals(mailbox)) {
      throw hungUp;
    }
    login.to(witness).close();
    try {
      return login.to(mailbox);
    } catch (RefusedException e) {
      throw judged(e, mailbox, login);
    } catch (HungUpException e) {
      throw MailboxUnavailableException.of(
          Unavailability.DOES_NOT_EXIST,
          "Cannot log in for mailbox '%s': the server hung up twice, while another was accepted"
              .formatted(mailbox));
    }
  }

  private IOException judged(RefusedException refusal, String mailbox, Login login)
      throws IOException {
    String witness = accepted;
    if (Refusals.isOfMailboxOnly(refusal)) {
      return Refusals.ofMailbox(refusal, mailbox);
    }
    if (witness == null) {
      return refusal.code().equals("UNAVAILABLE")
          ? Refusals.ofMailbox(refusal, mailbox)
          : refuse(refusal, mailbox);
    }
    try {
      login.to(witness).close();
      return Refusals.ofMailboxToService(refusal, mailbox);
    } catch (RefusedException e) {
      return e.isPassing() ? Refusals.ofMailbox(e, mailbox) : refuse(e, witness);
    }
  }

  /** Servers that hide whether a mailbox exists refuse both in the same words. */
  private MailboxUnavailableException refuse(RefusedException refusal, String mailbox) {
    String message =
        "Cannot log in as the service identity for mailbox '%s': %s (no further login is tried)"
            .formatted(mailbox, Refusals.said(refusal));
    refused = new Refused(message, System.nanoTime());
    return MailboxUnavailableException.serviceRefused(message);
  }

  private static String hash(String password) {
    try {
      byte[] octets = password.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot use SHA-256: every Java has it", e);
    }
  }
}
