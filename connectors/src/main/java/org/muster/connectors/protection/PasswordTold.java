package org.muster.connectors.protection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/**
 * Notices the words by which a text tells a password, in any charset that holds ASCII: "password",
 * "passphrase" or "passcode", at most a few words on "is", a colon or an equals sign, and then a
 * word that is none of talk about passwords. The password itself is not kept.
 */
public final class PasswordTold implements OctetSink {

  /** So many octets from the beginning of a text are looked at. */
  private static final int LOOKED_AT = 1 << 16;

  /** So many words may stand between the name and the verb: "password for the file is". */
  private static final int WORDS_BETWEEN = 5;

  private static final int LONGEST_WORD = 32;

  private static final Set<String> NAMES = Set.of("password", "passphrase", "passcode");

  /** What follows where nothing is told: "the password is required". */
  private static final Set<String> TALK =
      Set.of(
          "a",
          "about",
          "an",
          "as",
          "at",
          "available",
          "being",
          "below",
          "by",
          "case",
          "changed",
          "correct",
          "due",
          "expired",
          "expiring",
          "going",
          "in",
          "incorrect",
          "invalid",
          "needed",
          "no",
          "not",
          "now",
          "on",
          "only",
          "required",
          "reset",
          "secure",
          "sent",
          "separate",
          "set",
          "still",
          "strong",
          "that",
          "the",
          "to",
          "too",
          "used",
          "weak",
          "what",
          "wrong",
          "your");

  private static final Pattern PUNCTUATION = Pattern.compile("[,;!.?<>()]+");

  private enum State {
    NOTHING,
    NAMED,
    VERB,
    TOLD
  }

  private final byte[] word = new byte[LONGEST_WORD];
  private int length;
  private int between;
  private int seen;
  private State state = State.NOTHING;

  @Override
  public void put(byte[] octets, int from, int to) {
    int end = Math.min(to, from + LOOKED_AT - seen);
    for (int at = from; at < end && state != State.TOLD; at++) {
      one(octets[at]);
    }
    seen += Math.max(0, end - from);
  }

  private void one(byte octet) {
    if (octet == ':' || octet == '=') {
      word();
      state = state == State.NAMED ? State.VERB : state;
    } else if (octet <= ' ' && octet >= 0) {
      word();
    } else if (length < LONGEST_WORD) {
      word[length++] = lower(octet);
    }
    if (octet == '.' || octet == '?' || octet == '<') {
      word();
      state = state == State.NAMED ? State.NOTHING : state;
    }
  }

  private static byte lower(byte octet) {
    return octet >= 'A' && octet <= 'Z' ? (byte) (octet | 0x20) : octet;
  }

  private void word() {
    if (length == 0) {
      return;
    }
    String text = state == State.NOTHING && word[0] != 'p' ? "" : text();
    length = 0;
    if (NAMES.contains(text)) {
      state = State.NAMED;
      between = 0;
    } else if (state == State.NAMED) {
      state = afterName(text);
    } else if (state == State.VERB) {
      state = TALK.contains(text) ? State.NOTHING : State.TOLD;
    }
  }

  private State afterName(String text) {
    if (text.equals("is") || text.equals("was")) {
      return State.VERB;
    }
    return ++between > WORDS_BETWEEN ? State.NOTHING : State.NAMED;
  }

  private String text() {
    String text = new String(word, 0, length, StandardCharsets.ISO_8859_1);
    return PUNCTUATION.matcher(text).replaceAll("");
  }

  @Override
  public void end() {
    word();
  }

  /** What was found, once the last octet has passed. */
  public List<ProtectionFact> facts() {
    return state == State.TOLD
        ? List.of(
            ProtectionFact.of(
                ProtectionLayer.MESSAGE, Mechanism.PASSWORD_TOLD, ProtectionState.CLEAR))
        : List.of();
  }
}
