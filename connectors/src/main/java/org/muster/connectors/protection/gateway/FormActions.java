package org.muster.connectors.protection.gateway;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.connectors.octets.OctetSink;

/** Tells where the forms of a page go, by the {@code action} of each, and whether one has ended. */
final class FormActions implements OctetSink {

  private static final String TAG = "<form";
  private static final String END = "</form";

  /** So much of a tag is looked at. */
  private static final int LONGEST = 2048;

  private static final Pattern ACTION =
      Pattern.compile("(?i)\\saction\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");

  private final Consumer<String> action;
  private final byte[] tag = new byte[LONGEST];
  private int length;
  private int ending;
  private boolean hasEnded;

  FormActions(Consumer<String> action) {
    this.action = action;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    for (int at = from; at < to; at++) {
      if (length > 0 || ending > 0 || octets[at] == '<') {
        ending(octets[at]);
        one(octets[at]);
      }
    }
  }

  private void ending(byte octet) {
    boolean goesOn = (octet | 0x20) == (END.charAt(ending) | 0x20);
    ending = goesOn ? ending + 1 : octet == '<' ? 1 : 0;
    if (ending == END.length()) {
      hasEnded = true;
      ending = 0;
    }
  }

  private void one(byte octet) {
    if (length < TAG.length() && (octet | 0x20) != (TAG.charAt(length) | 0x20)) {
      length = 0;
    }
    if (length > 0 || octet == '<') {
      tag[length++] = octet;
    }
    if (length == LONGEST || (octet == '>' && length > 0)) {
      told();
    }
  }

  private void told() {
    String text = new String(tag, 0, length, StandardCharsets.ISO_8859_1);
    length = 0;
    Matcher found = ACTION.matcher(text);
    if (text.charAt(TAG.length()) <= ' ' && found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null) {
          action.accept(found.group(group));
        }
      }
    }
  }

  @Override
  public void end() {}

  boolean hasEnded() {
    return hasEnded;
  }
}
