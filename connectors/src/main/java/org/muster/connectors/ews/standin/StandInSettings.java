package org.muster.connectors.ews.standin;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.muster.connectors.ews.standin.mime.Mime;
import org.muster.connectors.ews.standin.store.ServerVersion;

/** How a stand-in is set up; addresses in lower case. */
public final class StandInSettings {

  private static final int MOST_FOUND = 1000;

  private ServerSocketFactory sockets = ServerSocketFactory.getDefault();
  private final ServerVersion version;
  private Set<Scheme> schemes = Set.of(Scheme.BASIC);
  private Accounts accounts = Accounts.NONE;
  private Mime mime = Mime.REGENERATED;
  private Set<Oddity> oddities = Set.of();
  private int mostFound = MOST_FOUND;
  private Optional<Duration> ahead = Optional.empty();

  /** Ways to sign in that the server offers. */
  public enum Scheme {
    NTLM("NTLM"),
    BASIC("Basic realm=\"stand-in\""),
    BEARER("Bearer");

    private final String challenge;

    Scheme(String challenge) {
      this.challenge = challenge;
    }

    String challenge() {
      return challenge;
    }
  }

  private StandInSettings(ServerVersion version) {
    this.version = version;
  }

  /** Plain HTTP with Basic authentication, where nobody may sign in yet. */
  public static StandInSettings of(ServerVersion version) {
    return new StandInSettings(version);
  }

  public StandInSettings tls(SSLContext context) {
    sockets = context.getServerSocketFactory();
    return this;
  }

  public StandInSettings offering(Scheme... offered) {
    schemes = Set.of(offered);
    return this;
  }

  /** Lets somebody sign in, who need not have a mailbox. */
  public StandInSettings account(String name, String password) {
    accounts = accounts.account(name, password);
    return this;
  }

  /** Lets somebody sign in by a bearer token. */
  public StandInSettings token(String token, String name) {
    accounts = accounts.token(token, name);
    return this;
  }

  /** Lets somebody impersonate every mailbox. */
  public StandInSettings impersonator(String name) {
    accounts = accounts.impersonator(name);
    return this;
  }

  /** Lets somebody open a mailbox by its address. */
  public StandInSettings delegate(String name, String mailbox) {
    accounts = accounts.delegate(name, mailbox);
    return this;
  }

  public StandInSettings giving(Mime form) {
    mime = form;
    return this;
  }

  public StandInSettings odd(Oddity... odd) {
    oddities = Set.of(odd);
    return this;
  }

  /** Caps the pages of FindItem and FindFolder, from Exchange 2010 on; 1,000 if nobody says. */
  public StandInSettings findingAtMost(int most) {
    mostFound = most;
    return this;
  }

  /** Tells the time to whoever has not signed in, by a clock that goes ahead of this machine's. */
  public StandInSettings ahead(Duration time) {
    ahead = Optional.of(time);
    return this;
  }

  Optional<Duration> ahead() {
    return ahead;
  }

  ServerSocketFactory sockets() {
    return sockets;
  }

  ServerVersion version() {
    return version;
  }

  Set<Scheme> schemes() {
    return schemes;
  }

  Accounts accounts() {
    return accounts;
  }

  Mime mime() {
    return mime;
  }

  Set<Oddity> oddities() {
    return oddities;
  }

  int mostFound() {
    return mostFound;
  }
}
