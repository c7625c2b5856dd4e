package org.muster.connectors.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.Inspector;
import org.muster.rules.protection.ProtectionFact;

/** One fixture, and the facts that are told of it in {@code attachments.tsv}. */
public record Attachment(String name, List<String> expected) {

  public static List<Attachment> all() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    new String(resource("attachments.tsv"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .forEach(line -> expected.computeIfAbsent(line[0], file -> new ArrayList<>()).add(line[1]));
    return expected.entrySet().stream()
        .map(e -> new Attachment(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  public static byte[] octets(String name) {
    return resource("attachments/" + name);
  }

  public static byte[] resource(String name) {
    try (InputStream in = Attachment.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] octets() {
    return octets(name);
  }

  /** What an inspection tells, in the words of the table. */
  public static List<String> told(byte[] octets, int piece) {
    return found(octets, piece).stream().map(Attachment::line).sorted().toList();
  }

  public static List<ProtectionFact> found(byte[] octets, int piece) {
    return found(part -> inPieces(part, octets, piece));
  }

  public static List<ProtectionFact> found(Consumer<Inspector> content) {
    Inspector part = PartInspection.of(Claim.NONE);
    content.accept(part);
    part.end();
    return part.facts();
  }

  private static void inPieces(Inspector part, byte[] octets, int piece) {
    byte[] reused = new byte[piece];
    for (int at = 0; at < octets.length; at += piece) {
      int n = Math.min(piece, octets.length - at);
      System.arraycopy(octets, at, reused, 0, n);
      part.put(reused, 0, n);
      Arrays.fill(reused, (byte) 0x55);
    }
  }

  private static String line(ProtectionFact fact) {
    return String.join(
        "\t",
        fact.mechanism().name(),
        fact.state().name(),
        fact.scheme().name(),
        Integer.toString(fact.bits()),
        fact.doubt().name(),
        fact.strength().name());
  }

  /** The facts that are expected, sorted. */
  List<String> facts() {
    return expected.stream().filter(line -> !line.equals("-")).sorted().toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
