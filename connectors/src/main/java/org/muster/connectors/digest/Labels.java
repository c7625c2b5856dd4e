package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.rules.mail.Digest;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;

/** How a message's header marks it. What a label is called is not looked at. */
final class Labels {

  /** {@code MSIP_Label_<id>_<name>=<value>} of the Microsoft Information Protection SDK. */
  private static final Pattern SETTING =
      Pattern.compile("msip_label_([0-9a-f-]{36})_(enabled|contentbits)\\s*=\\s*([^;\\s]{1,16})");

  /** In {@code ContentBits}: the label encrypts. */
  private static final int ENCRYPTS = 8;

  /** RFC 2156 section 5.3.4, and as Exchange writes the last of them. */
  private static final Set<String> SENSITIVITIES =
      Set.of("personal", "private", "company-confidential", "company confidential");

  private static final List<String> SUBJECT_TAGS = List.of("[secure]", "[encrypt]", "[rw4encrypt]");

  private final Keys keys;
  private final Header header;

  Labels(Keys keys, Header header) {
    this.keys = keys;
    this.header = header;
  }

  List<ProtectionFact> facts() {
    List<ProtectionFact> facts = new ArrayList<>(0);
    header.values("msip_labels").forEach(value -> labels(Ascii.lower(value), facts));
    value("sensitivity")
        .filter(SENSITIVITIES::contains)
        .ifPresent(
            word -> facts.add(mark(Mechanism.SENSITIVITY).named(token(word.replace(' ', '-')))));
    value("x-microsoft-classification")
        .ifPresent(word -> facts.add(mark(Mechanism.CLASSIFICATION).named(token(word))));
    return facts;
  }

  private Optional<String> value(String field) {
    return header.value(field).map(value -> Ascii.lower(value.strip()));
  }

  /** A subject that asks a gateway to encrypt: where it was sent from, the copy is clear. */
  static List<ProtectionFact> ofSubject(String subject) {
    String start = Ascii.lower(subject.strip());
    return SUBJECT_TAGS.stream().anyMatch(start::startsWith)
        ? List.of(mark(Mechanism.SUBJECT_TAG))
        : List.of();
  }

  private void labels(String value, List<ProtectionFact> facts) {
    Set<String> enabled = new TreeSet<>();
    Set<String> encrypting = new TreeSet<>();
    Matcher setting = SETTING.matcher(value);
    while (setting.find()) {
      boolean bits = setting.group(2).equals("contentbits");
      if (bits && encrypts(setting.group(3))) {
        encrypting.add(setting.group(1));
      } else if (!bits && setting.group(3).equals("true")) {
        enabled.add(setting.group(1));
      }
    }
    for (String id : enabled) {
      ProtectionFact label = mark(Mechanism.SENSITIVITY_LABEL).named(token(id));
      facts.add(encrypting.contains(id) ? label.because(Doubt.ASKED_FOR) : label);
    }
  }

  private static boolean encrypts(String bits) {
    return bits.matches("\\d{1,4}") && (Integer.parseInt(bits) & ENCRYPTS) != 0;
  }

  private static ProtectionFact mark(Mechanism mechanism) {
    return ProtectionFact.of(ProtectionLayer.LABEL, mechanism, ProtectionState.LABELLED);
  }

  private Digest token(String what) {
    return keys.content(Domain.LABEL).text(what).digest();
  }
}
