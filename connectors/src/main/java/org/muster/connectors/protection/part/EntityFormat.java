package org.muster.connectors.protection.part;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.connectors.octets.OctetSink;
import org.muster.rules.protection.ProtectionFact;

/** A MIME entity (RFC 2045 section 2.4), by the field that it begins with. */
final class EntityFormat implements Format {

  private static final Pattern FIELD =
      Pattern.compile("(content-|mime-version *:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public Optional<Inspector> inspector(byte[] beginning, Claim claim, Nesting nesting) {
    String text = new String(beginning, StandardCharsets.ISO_8859_1).stripLeading();
    return FIELD.matcher(text).matches()
        ? Optional.of(new Entity(nesting.carrier().entity(nesting)))
        : Optional.empty();
  }

  /** What is found in it, the message hears by itself. */
  private record Entity(OctetSink octets) implements Inspector {

    @Override
    public void put(byte[] b, int from, int to) {
      octets.put(b, from, to);
    }

    @Override
    public void end() {
      octets.end();
    }

    @Override
    public List<ProtectionFact> facts() {
      return List.of();
    }
  }
}
