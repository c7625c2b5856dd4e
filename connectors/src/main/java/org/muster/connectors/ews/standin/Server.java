package org.muster.connectors.ews.standin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.muster.connectors.ews.standin.store.StandInMailbox;
import org.muster.connectors.ews.standin.store.Store;

/** What all connections share. */
final class Server {

  private final StandInSettings settings;
  private final Store store = new Store();
  private final Map<String, StandInMailbox> mailboxes = new ConcurrentHashMap<>();
  private final StandInMailbox publicFolders = StandInMailbox.publicFolders(store);
  private final List<SeenRequest> requests = new CopyOnWriteArrayList<>();
  private final Faults faults = new Faults();

  Server(StandInSettings settings) {
    this.settings = settings;
  }

  StandInSettings settings() {
    return settings;
  }

  StandInMailbox mailbox(String address) {
    return mailboxes.computeIfAbsent(
        Access.lower(address), a -> StandInMailbox.of(a, store, settings.version()));
  }

  boolean has(String address) {
    return mailboxes.containsKey(Access.lower(address));
  }

  StandInMailbox publicFolders() {
    return publicFolders;
  }

  List<SeenRequest> requests() {
    return requests;
  }

  Faults faults() {
    return faults;
  }

  /** Notes a request and says what was planned for it. */
  Optional<Fault> planned(SeenRequest request) {
    synchronized (requests) {
      requests.add(request);
      return faults.take(requests.size(), request.operation());
    }
  }

  Call call(Envelope envelope, SeenRequest seen, Optional<Fault> fault) throws SoapFaultException {
    return new Call(
        envelope.body(),
        access(seen),
        envelope.version(settings.version()),
        settings,
        faults,
        fault);
  }

  private Access access(SeenRequest seen) throws SoapFaultException {
    String user = seen.identity();
    if (seen.impersonated().isPresent()) {
      user = seen.impersonated().get();
      if (!settings.accounts().impersonators().contains(seen.identity())) {
        throw SoapFaultException.of("ErrorImpersonateUserDenied");
      }
      if (!mailboxes.containsKey(user)) {
        throw SoapFaultException.of("ErrorNonExistentMailbox");
      }
    }
    Set<String> delegated = settings.accounts().delegates().getOrDefault(user, Set.of());
    return new Access(user, delegated, mailboxes, publicFolders, store);
  }
}
