package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Form;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Tolerance;

/** The metadata layer. What is normal is as absent. */
final class Metadata {

  /** Identifiers of References that every system keeps. */
  private static final int REFERENCES_KEPT = 100;

  private static final String RECEIPT = "disposition-notification-to";

  private final Keys keys;
  private final Header header;
  private final Recipients recipients;
  private final List<Digest> authors;

  Metadata(Keys keys, Header header, Recipients recipients, List<Digest> authors) {
    this.keys = keys;
    this.header = header;
    this.recipients = recipients;
    this.authors = authors;
  }

  Layer layer() {
    List<String> references = MessageIds.all(header.values("references").stream());
    List<Digest> armed = recipients.of(RECEIPT);
    List<Digest> disarmed = recipients.of("x-" + RECEIPT);
    String date = unreadDate();
    Form strict = new Form(digest(references, date, armed, disarmed), Tolerance.STRICT);
    if (strict.digest().equals(keys.noMetadata())) {
      return Layer.EMPTY;
    }
    List<Form> forms = new ArrayList<>(1);
    forms.add(strict);
    if (references.size() > REFERENCES_KEPT) {
      List<String> cut = references.subList(0, REFERENCES_KEPT);
      forms.add(new Form(digest(cut, date, armed, disarmed), Tolerance.REF_CUT));
    }
    if (!date.isEmpty()) {
      forms.add(new Form(digest(references, "", armed, disarmed), Tolerance.DATE_SYNTH));
    }
    if (!armed.isEmpty() || !disarmed.isEmpty()) {
      List<Digest> either = Stream.concat(armed.stream(), disarmed.stream()).sorted().toList();
      add(forms, digest(references, date, either, List.of()));
    }
    return new Layer(forms.stream().map(form -> orNothing(form, keys)).toList());
  }

  /** A lax form without anything out of the ordinary is as no metadata. */
  private static Form orNothing(Form form, Keys keys) {
    return form.digest().equals(keys.noMetadata())
        ? new Form(Layer.NOTHING, form.tolerance())
        : form;
  }

  private static void add(List<Form> forms, Digest digest) {
    if (forms.stream().noneMatch(form -> form.digest().equals(digest))) {
      forms.add(new Form(digest, Tolerance.MDN_DISARMED));
    }
  }

  /** A Date that is none, as it is: nothing else compares it. */
  private String unreadDate() {
    String date = header.value("date").orElse("");
    return MailDate.of(date).isPresent() ? "" : collapsed(date);
  }

  private static String collapsed(String value) {
    return value.strip().replaceAll("\\s+", " ");
  }

  private Digest digest(
      List<String> references, String date, List<Digest> receipt, List<Digest> renamed) {
    return keys.content(Domain.METADATA)
        .digests(sender())
        .digests(recipients.of("reply-to"))
        .texts(MessageIds.all(header.values("in-reply-to").stream()))
        .texts(references)
        .text(importance())
        .text(sensitivity())
        .texts(labels())
        .text(date)
        .digests(receipt)
        .digests(renamed)
        .digest();
  }

  /** What the metadata of a message is digested to that has nothing out of the ordinary. */
  static Digest nothing(Keys keys) {
    return new Metadata(keys, new Header(), Recipients.none(keys), List.of())
        .digest(List.of(), "", List.of(), List.of());
  }

  /** Metadata and what a message holds where nothing may stand. */
  static Layer with(Strays strays, Layer metadata, Keys keys) {
    byte[] all = strays.octets();
    if (all.length == 0) {
      return metadata;
    }
    List<Form> own = metadata.isEmpty() ? Layer.strict(Layer.NOTHING).forms() : metadata.forms();
    byte[] telling = strays.telling();
    Stream<Form> strict =
        own.stream().map(form -> new Form(strayed(form, all, keys), form.tolerance()));
    Stream<Form> lax =
        own.stream()
            .filter(
                form ->
                    form.tolerance() == Tolerance.STRICT
                        || form.tolerance() == Tolerance.DATE_SYNTH)
            .map(form -> new Form(strayed(form, telling, keys), Tolerance.STRAYS));
    return new Layer(
        Arrays.equals(all, telling) ? strict.toList() : Stream.concat(strict, lax).toList());
  }

  private static Digest strayed(Form form, byte[] strays, Keys keys) {
    if (strays.length == 0) {
      return form.digest();
    }
    Digest own = form.digest().equals(Layer.NOTHING) ? keys.noMetadata() : form.digest();
    return keys.content(Domain.STRAYS).digest(own).octets(strays).digest();
  }

  private List<Digest> sender() {
    List<Digest> sender = recipients.of("sender");
    return authors.containsAll(sender) ? List.of() : sender;
  }

  private String importance() {
    return Stream.of("importance", "x-priority", "priority", "x-msmail-priority")
        .flatMap(name -> header.value(name).flatMap(Metadata::level).stream())
        .findFirst()
        .orElse("normal");
  }

  private static Optional<String> level(String value) {
    String word = Ascii.lower(value.strip());
    if (word.startsWith("high") || word.startsWith("urgent") || isNumber(word, '1', '2')) {
      return Optional.of("high");
    }
    if (word.startsWith("low") || word.startsWith("non-urgent") || isNumber(word, '4', '5')) {
      return Optional.of("low");
    }
    return word.isEmpty() ? Optional.empty() : Optional.of("normal");
  }

  /** Whether a word begins with one of two numbers of one digit. */
  private static boolean isNumber(String word, char one, char other) {
    return !word.isEmpty()
        && (word.charAt(0) == one || word.charAt(0) == other)
        && (word.length() == 1 || !Character.isLetterOrDigit(word.charAt(1)));
  }

  private String sensitivity() {
    String word = Ascii.lower(header.value("sensitivity").orElse("").strip());
    return switch (word) {
      case "personal", "private" -> word;
      case "company-confidential", "company confidential" -> "company-confidential";
      default -> "none";
    };
  }

  /** The settings of sensitivity labels, in whatever order they stand. */
  private List<String> labels() {
    return header.values("msip_labels").stream()
        .flatMap(value -> Stream.of(value.split(";")))
        .map(Metadata::collapsed)
        .filter(setting -> !setting.isEmpty())
        .sorted()
        .toList();
  }
}
