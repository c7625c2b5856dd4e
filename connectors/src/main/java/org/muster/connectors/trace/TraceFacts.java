package org.muster.connectors.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/**
 * What the {@code Received} fields of a message show: a fact for each hop between two own servers,
 * or one that shows nothing where there is no such hop. Fields are believed from the top, as long
 * as own servers wrote them.
 */
public final class TraceFacts {

  /** More servers than these no message passes (RFC 5321 section 6.3 takes 100 for a loop). */
  private static final int MOST = 24;

  private final OwnDomains own;
  private final Mechanism where;
  private final List<ProtectionFact> hops = new ArrayList<>(4);

  private TraceFacts(OwnDomains own, Mechanism where) {
    this.own = own;
    this.where = where;
  }

  /**
   * The facts of a message; none where it has no such field.
   *
   * @param received the fields' values, the topmost first, folded or not
   * @param where of which kind the facts are
   */
  public static List<ProtectionFact> of(List<String> received, OwnDomains own, Mechanism where) {
    if (received.isEmpty()) {
      return List.of();
    }
    TraceFacts facts = new TraceFacts(own, where);
    if (!own.areNone()) {
      facts.read(received);
    }
    return facts.hops.isEmpty()
        ? List.of(facts.fact(ProtectionState.UNKNOWN))
        : List.copyOf(facts.hops);
  }

  private void read(List<String> received) {
    boolean isSameMachine = false;
    for (String text : received.subList(0, Math.min(received.size(), MOST))) {
      ReceivedField field = ReceivedField.parse(text);
      boolean isLocal = field.by().toLowerCase(Locale.ROOT).startsWith("localhost");
      if (!own.hold(field.by()) && !(isLocal && isSameMachine)) {
        return;
      }
      Sender sender = Sender.of(field);
      isSameMachine = sender.isWithin(field);
      if (!isSameMachine && Program.isHop(field) && sender.isOneOf(own)) {
        hops.add(hop(field));
      }
    }
  }

  private ProtectionFact hop(ReceivedField field) {
    Optional<Scheme> tls = HopTls.shown(field);
    if (tls.isPresent()) {
      return fact(ProtectionState.ENCRYPTED).under(tls.get(), 0);
    }
    return fact(Program.wouldNameTls(field) ? ProtectionState.CLEAR : ProtectionState.UNKNOWN);
  }

  private ProtectionFact fact(ProtectionState state) {
    return ProtectionFact.of(ProtectionLayer.TRANSPORT, where, state);
  }
}
