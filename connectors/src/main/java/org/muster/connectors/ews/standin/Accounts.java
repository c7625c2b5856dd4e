package org.muster.connectors.ews.standin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may sign in and do what.
 *
 * @param passwords of identities, with or without a mailbox of that name
 * @param tokens bearer tokens and whose they are
 * @param impersonators who may impersonate every mailbox
 * @param delegates who may open whose mailbox by its address
 */
record Accounts(
    Map<String, String> passwords,
    Map<String, String> tokens,
    Set<String> impersonators,
    Map<String, Set<String>> delegates) {

  static final Accounts NONE = new Accounts(Map.of(), Map.of(), Set.of(), Map.of());

  Accounts {
    passwords = Map.copyOf(passwords);
    tokens = Map.copyOf(tokens);
    impersonators = Set.copyOf(impersonators);
    delegates = Map.copyOf(delegates);
  }

  Accounts account(String name, String password) {
    return new Accounts(with(passwords, name, password), tokens, impersonators, delegates);
  }

  Accounts token(String token, String name) {
    return new Accounts(passwords, with(tokens, token, name), impersonators, delegates);
  }

  Accounts impersonator(String name) {
    return new Accounts(passwords, tokens, with(impersonators, name), delegates);
  }

  Accounts delegate(String name, String mailbox) {
    Set<String> opened = with(delegates.getOrDefault(name, Set.of()), mailbox);
    return new Accounts(passwords, tokens, impersonators, with(delegates, name, opened));
  }

  private static <V> Map<String, V> with(Map<String, V> known, String name, V value) {
    Map<String, V> more = new HashMap<>(known);
    more.put(name, value);
    return more;
  }

  private static Set<String> with(Set<String> known, String value) {
    Set<String> more = new HashSet<>(known);
    more.add(value);
    return more;
  }
}
