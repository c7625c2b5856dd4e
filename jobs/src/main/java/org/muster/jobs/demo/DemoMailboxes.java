package org.muster.jobs.demo;

import static org.muster.jobs.demo.Damages.CUTOVER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** The mailboxes of the demo: three organisations, and what the mover did to each mailbox. */
final class DemoMailboxes {

  private static final List<String> DOMAINS =
      List.of("fernhill.example", "millbrook.example", "harbour.example");
  private static final List<String> CODES = List.of("ZZ1", "ZZ2", "ZZ3");

  private final List<DemoMailbox> mailboxes = new ArrayList<>();
  private final List<Planted> planted = new ArrayList<>();

  DemoMailboxes() {
    moved("Anna Ash", copy -> Damages.lived(copy, owner("Anna Ash"), 1));
    moved("Ben Birch", copy -> Damages.incomplete(copy, owner("Ben Birch"), 2));
    swapped("Cara Cole", "Dan Dale");
    moved("Eve Elm", copy -> altered(copy, 0));
    moved("Finn Fox", copy -> altered(copy, 1));
    moved("Gail Gray", copy -> altered(copy, 2));
    moved("Hugo Holt", copy -> altered(copy, 3));
    moved("Ivy Ives", Damages::misplaced);
    moved("Jack Jute", Damages::renamed);
    stranded("Kit Kerr");
    neverArrived("Lena Lowe");
    merged("Desk One", "Desk Two");
    misdelivered("Mona Moss", "Nils Nash");
    undecodable("Olga Orr");
    shallow("Pia Pine");
    notMigrated("Quin Quay", false);
    notMigrated("Rosa Rowe", true);
    exposed("Sam Snow");
  }

  List<DemoMailbox> mailboxes() {
    return List.copyOf(mailboxes);
  }

  List<Planted> planted() {
    return List.copyOf(planted);
  }

  private int next() {
    return mailboxes.size() + 1;
  }

  private String ref() {
    return "M%02d".formatted(next());
  }

  /** Mailboxes are shared out over the organisations in turn. */
  private Person owner(String name) {
    return new Person(name, DOMAINS.get(next() % DOMAINS.size()));
  }

  private List<DemoItem> mail(String name) {
    return Correspondence.of(owner(name), next());
  }

  private void moved(String name, Consumer<Copy> mover) {
    moved(name, mail(name), mover);
  }

  private void moved(String name, List<DemoItem> source, Consumer<Copy> mover) {
    Copy copy = new Copy(ref(), source);
    mover.accept(copy);
    planted.addAll(copy.planted());
    add(name, DemoMailbox.USUAL, source, copy.items());
  }

  private void add(String name, String rest, List<DemoItem> source, List<DemoItem> copied) {
    add(name, owner(name).login(), rest, source, copied);
  }

  private void add(
      String name, String target, String rest, List<DemoItem> source, List<DemoItem> copied) {
    String code = CODES.get(next() % CODES.size());
    mailboxes.add(new DemoMailbox(ref(), owner(name), target, code, rest, source, copied));
  }

  private void altered(Copy copy, int part) {
    for (int i = part; i < Alteration.CONTENT.size(); i += 4) {
      Damages.altered(copy, Alteration.CONTENT.get(i));
    }
  }

  private void expect(String damage, String rule, Verdict verdict, Cause cause) {
    planted.add(new Planted(ref(), damage, rule, verdict, cause));
  }

  private void expect(String damage, String rule, Cause cause) {
    planted.add(new Planted(ref(), damage, rule, null, cause));
  }

  private void swapped(String one, String other) {
    List<DemoItem> first = mail(one);
    List<DemoItem> second = Correspondence.of(owner(other), next() + 1);
    expect("swapped with the next", "REC-013", Cause.WRONG_MAILBOX);
    add(one, DemoMailbox.USUAL, first, second);
    expect("swapped with the one before", "REC-013", Cause.WRONG_MAILBOX);
    add(other, DemoMailbox.USUAL, second, first);
  }

  private void stranded(String name) {
    List<DemoItem> copied = mail(name);
    List<DemoItem> source = new ArrayList<>(copied);
    for (int i = 0; i < 2; i++) {
      source.add(
          Correspondence.late(owner(name), next(), i, CUTOVER.plus(Duration.ofMinutes(20L + i))));
      expect("came after the last copy", "REC-014", Verdict.MISSING, Cause.STRANDED);
    }
    add(name, DemoMailbox.USUAL, source, copied);
  }

  private void neverArrived(String name) {
    expect("mailbox not created", "REC-005", Cause.MAILBOX_MISSING);
    add(name, DemoMailbox.USUAL, mail(name), List.of());
  }

  private void merged(String one, String other) {
    List<DemoItem> first = mail(one);
    List<DemoItem> second = Correspondence.of(owner(other), next() + 1);
    List<DemoItem> both = new ArrayList<>(first);
    both.addAll(second);
    String rest = "shared,migrated,,,yes";
    String code = CODES.get(next() % CODES.size());
    mailboxes.add(new DemoMailbox(ref(), owner(one), "reception", code, rest, first, both));
    mailboxes.add(new DemoMailbox(ref(), owner(other), "reception", code, rest, second, both));
  }

  private void misdelivered(String loser, String finder) {
    List<DemoItem> source = mail(loser);
    Copy copy = new Copy(ref(), source);
    DemoItem astray = copy.remove("pgp", Correspondence.INBOX);
    expect("lost to the next", "REC-001", Verdict.MISSING, Cause.UNEXPLAINED);
    expect("lost to the next", "REC-012", Verdict.MISSING, Cause.IN_ANOTHER_MAILBOX);
    add(loser, DemoMailbox.USUAL, source, copy.items());
    expect("holds a stranger's message", "REC-002", Verdict.EXTRA, Cause.UNEXPLAINED);
    expect("holds a stranger's message", "REC-012", Verdict.EXTRA, Cause.IN_ANOTHER_MAILBOX);
    moved(finder, other -> other.add(astray));
  }

  private void undecodable(String name) {
    Copy source = new Copy(ref(), mail(name));
    source.change("longsubject", Correspondence.INBOX, Damages::nestedTooDeep);
    expect("too deep to read, alike on both sides", "FID-015", Verdict.EXACT, Cause.MALFORMED);
    Copy copy = new Copy(ref(), source.items());
    copy.change("longsubject", Correspondence.SENT, Damages::nestedTooDeep);
    expect("nested too deep on the way", "FID-015", Verdict.INDETERMINATE, Cause.UNEXPLAINED);
    add(name, DemoMailbox.USUAL, source.items(), copy.items());
  }

  private void shallow(String name) {
    expect("only headers asked for", "REC-010", Cause.NOT_READ);
    add(name, "person,migrated,,envelope,", mail(name), mail(name));
  }

  /** Mail that is protected ill on both sides, and worse on the target. */
  private void exposed(String name) {
    List<DemoItem> source = new ArrayList<>(mail(name));
    List<String> kinds = List.of("weak", "claimed", "labelled", "key", "zipped");
    for (String kind : kinds) {
      source.add(Correspondence.received(kind, owner(name), next(), kinds.indexOf(kind)));
    }
    moved(name, source, Damages::exposed);
  }

  private void notMigrated(String name, boolean arrived) {
    if (arrived) {
      expect("is there all the same", "REC-019", Cause.NONE);
    }
    add(name, "person,leaver,left in January,,", mail(name), arrived ? mail(name) : List.of());
  }
}
