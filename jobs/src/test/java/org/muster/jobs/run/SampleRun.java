package org.muster.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.connectors.MailStore;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.connectors.trace.OwnDomains;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.rules.mail.Depth;
import org.muster.rules.settle.FolderMap;
import org.muster.rules.settle.Profile;
import org.muster.rules.settle.Terms;
import org.muster.rules.settle.Thresholds;
import org.muster.rules.wave.MailboxPair;

/** A small wave of Maildirs, with something wrong in each mailbox. */
record SampleRun(Path folder, int pairs) {

  static final int ITEMS = 40;

  static SampleRun fill(Path folder, int pairs) throws IOException {
    SampleRun run = new SampleRun(folder, pairs);
    Files.write(folder.resolve("audit.key"), Base64.getEncoder().encode(new byte[33]));
    InvestigatorKey.make(folder.resolve("investigator.key"));
    for (int pair = 0; pair < pairs; pair++) {
      TestMaildir source = run.mailbox("source", pair);
      TestMaildir target = run.mailbox("target", pair);
      for (int item = 0; item < ITEMS; item++) {
        String message = Mails.numbered(pair * 1_000 + item);
        source.put(message);
        if (item % 10 != pair % 10) {
          target.put(item == 5 ? message.replace("within", "out of") : message);
        }
      }
      target.folder("Sent").put(Mails.numbered(900_000 + pair));
    }
    return run;
  }

  /** An item of pair 1 that came to pair 0, which only the join across mailboxes can tell. */
  SampleRun strayed() throws IOException {
    mailbox("target", 0).put(Mails.numbered(1_001));
    return this;
  }

  MailStore store(String side) {
    return new MaildirStore(folder.resolve(side).toString());
  }

  RunPlan plan(Path out, Beginning beginning) {
    return plan(out, beginning, store("source"), store("target"));
  }

  RunPlan plan(Path out, Beginning beginning, MailStore source, MailStore target) {
    Terms terms =
        new Terms(
            null,
            Depth.CONTENT,
            new Profile("test/1", Set.of(), true),
            FolderMap.NONE,
            Map.of(),
            Thresholds.PUBLISHED,
            1_230_000_000);
    return new RunPlan(
        "test",
        mailboxPairs(),
        terms,
        new MailServer("source", source, 2, MailServer.Login.OWN),
        new MailServer("target", target, 2, MailServer.Login.OWN),
        key("audit.key"),
        key("investigator.key"),
        null,
        out,
        2,
        beginning,
        OwnDomains.NONE,
        null);
  }

  /** The same plan on a cluster. */
  static RunPlan on(String cluster, RunPlan plan) {
    return new RunPlan(
        plan.wave(),
        plan.pairs(),
        plan.terms(),
        plan.source(),
        plan.target(),
        plan.auditKey(),
        plan.investigatorKey(),
        plan.rightsEnd(),
        plan.out(),
        plan.parallelism(),
        plan.beginning(),
        plan.ownDomains(),
        cluster);
  }

  private List<MailboxPair> mailboxPairs() {
    List<MailboxPair> all = new ArrayList<>();
    for (int number = 0; number < pairs; number++) {
      all.add(
          new MailboxPair(
              number,
              number + 2,
              List.of("user" + number),
              "user" + number,
              "ORG",
              "",
              MailboxPair.Kind.PERSON,
              MailboxPair.Expectation.MIGRATED,
              "",
              null,
              null,
              List.of()));
    }
    return all;
  }

  TestMaildir mailbox(String side, int pair) throws IOException {
    return TestMaildir.create(folder.resolve(side).resolve("user" + pair).resolve("Maildir"));
  }

  private SecretReference key(String name) {
    return new SecretReference(SecretReference.Kind.FILE, folder.resolve(name).toString());
  }
}
