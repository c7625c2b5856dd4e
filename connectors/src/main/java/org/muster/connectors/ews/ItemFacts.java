package org.muster.connectors.ews;

import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.StoreFacts;

/** What an answer tells of an item beside its octets, taken in as it comes. */
final class ItemFacts {

  private static final int MSGFLAG_READ = 1;
  private static final int MSGFLAG_UNSENT = 8;
  private static final int FOLLOW_UP_FLAGGED = 2;
  private static final int VERB_REPLY = 102;
  private static final int VERB_REPLY_ALL = 103;
  private static final int VERB_FORWARD = 104;
  private static final int SEARCH_KEY = 16;

  private final Map<String, String> values = new HashMap<>();

  /** Takes a property by its name or, of an extended one, its tag in lower case. */
  void put(String name, String value) {
    values.put(name, value);
  }

  private int number(String tag) {
    String value = values.getOrDefault(tag, "");
    return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : 0;
  }

  private boolean is(String name) {
    return values.getOrDefault(name, "").equals("true");
  }

  /** Epoch second of receipt; null where not told. */
  @Nullable Long received() {
    return second("DateTimeReceived");
  }

  private @Nullable Long second(String name) {
    return XmlIn.second(values.getOrDefault(name, ""));
  }

  /** The header as it came; empty where it is not told. */
  String transportHeaders() {
    return values.getOrDefault("0x7d", "");
  }

  StoreFacts store() {
    return new StoreFacts(second("0x3007"), second("0x3008"), second("0x668f"), searchKey());
  }

  /** Of messages it is 16 octets; of anything else it may be an address. */
  private String searchKey() {
    try {
      byte[] key = Base64.getDecoder().decode(values.getOrDefault("0x300b", "").strip());
      return key.length == SEARCH_KEY ? HexFormat.of().formatHex(key) : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  Set<Flag> flags() {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    int told = number("0xe07");
    if (is("IsRead") || (told & MSGFLAG_READ) != 0) {
      flags.add(Flag.SEEN);
    }
    if (is("IsDraft") || (told & MSGFLAG_UNSENT) != 0) {
      flags.add(Flag.DRAFT);
    }
    if (number("0x1090") == FOLLOW_UP_FLAGGED) {
      flags.add(Flag.FLAGGED);
    }
    switch (number("0x1081")) {
      case VERB_REPLY, VERB_REPLY_ALL -> flags.add(Flag.ANSWERED);
      case VERB_FORWARD -> flags.add(Flag.FORWARDED);
      default -> {}
    }
    return flags;
  }
}
