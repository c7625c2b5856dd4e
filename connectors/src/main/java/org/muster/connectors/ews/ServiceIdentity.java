package org.muster.connectors.ews;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.digest.Digester;

/**
 * What this process knows of an identity that reads other people's mailboxes. Until it was accepted
 * once, one login is tried at a time; after a refusal none, so that eight connections cannot lock
 * it out. Exchange says apart whether the identity or only the mailbox is refused.
 */
final class ServiceIdentity {

  /** A run stops its side at the first refusal; this only holds back what is already under way. */
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private static final Map<String, ServiceIdentity> KNOWN = new ConcurrentHashMap<>();

  private volatile boolean accepted;
  private volatile @Nullable Refused refused;

  private record Refused(String message, long nanos) {}

  /** Logs in by asking something. */
  interface Login<T> {
    T run() throws IOException;
  }

  static ServiceIdentity of(EwsSettings settings, String secret) {
    byte[] hash = Digester.sha256().digest(secret.getBytes(StandardCharsets.UTF_8));
    String key =
        String.join(
            "\n",
            settings.endpoint(),
            settings.login().scheme().name(),
            settings.login().user(),
            HexFormat.of().formatHex(hash));
    return KNOWN.computeIfAbsent(key, any -> new ServiceIdentity());
  }

  <T> T login(String mailbox, Login<T> login) throws IOException {
    if (!accepted) {
      synchronized (this) {
        if (!accepted) {
          return tried(mailbox, login);
        }
      }
    }
    return tried(mailbox, login);
  }

  private <T> T tried(String mailbox, Login<T> login) throws IOException {
    Refused before = refused;
    if (before != null && System.nanoTime() - before.nanos() < REMEMBERED.toNanos()) {
      throw MailboxUnavailableException.serviceRefused(before.message());
    }
    try {
      T result = login.run();
      accepted = true;
      return result;
    } catch (EwsRefusal e) {
      throw judged(e, mailbox);
    }
  }

  private IOException judged(EwsRefusal refusal, String mailbox) {
    if (!refusal.isOfIdentity()) {
      accepted |= refusal.code().startsWith("Error");
      return Refusals.ofMailbox(refusal, mailbox);
    }
    MailboxUnavailableException stopped = Refusals.ofService(refusal, mailbox);
    refused = new Refused(String.valueOf(stopped.getMessage()), System.nanoTime());
    return stopped;
  }
}
