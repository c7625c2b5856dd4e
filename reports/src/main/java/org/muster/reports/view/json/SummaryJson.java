package org.muster.reports.view.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.muster.reports.evidence.LedgerColumn;
import org.muster.reports.view.CountBridge;
import org.muster.reports.view.RuleStanding;
import org.muster.reports.view.RunFacts;
import org.muster.reports.view.Standing;
import org.muster.reports.view.Summary;
import org.muster.reports.view.SuppressionStanding;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;
import org.muster.rules.suppression.Suppression;

/** Writes the summary as one JSON document. */
public final class SummaryJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private SummaryJson() {}

  public static void write(RunFacts run, Summary summary, Writer out) throws IOException {
    ObjectNode document =
        MAPPER.createObjectNode().put("format", "muster-summary").put("version", 1);
    run(run, document.putObject("run"));
    standing(summary.wave(), document.putObject("wave"));
    document.put("unread", summary.unread().total());
    bridge(summary.bridge(), document.putObject("bridge"));
    ArrayNode rules = document.putArray("rules");
    summary.rules().forEach(r -> rule(r, rules.addObject()));
    ArrayNode suppressions = document.putArray("suppressions");
    summary.suppressions().forEach(s -> suppression(s, suppressions.addObject()));
    ArrayNode organisations = document.putArray("organisations");
    summary.organisations().forEach(o -> standing(o, organisations.addObject()));
    notCompared(summary, document.putObject("not_compared"));
    out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document));
    out.write('\n');
  }

  private static void run(RunFacts run, ObjectNode json) {
    json.put("wave", run.wave())
        .put("cutover", run.cutover() == null ? null : run.cutover().toString())
        .put("started", run.started().toString())
        .put("finished", run.finished() == null ? null : run.finished().toString())
        .put("time_zone", run.zone().getId())
        .put("depth", run.depth().name())
        .put("source", run.source())
        .put("target", run.target())
        .put("profile", run.profile())
        .put("canonical_version", run.canonicalVersion())
        .put("key_id", run.keyId())
        .put("evidence", run.evidence())
        .put("sealed", false);
  }

  private static void standing(Standing s, ObjectNode json) {
    json.put("name", s.name())
        .put("grade", s.grade().name())
        .put("because", s.because())
        .put("mailboxes", s.mailboxes());
    ObjectNode graded = json.putObject("graded");
    for (Grade grade : Grade.values()) {
      graded.put(key(grade), s.graded(grade));
    }
    ObjectNode findings = json.putObject("findings");
    for (Severity severity : Severity.values()) {
      findings.put(key(severity), s.findings(severity));
    }
    ObjectNode ledger = json.putObject("ledger");
    LedgerColumn.ALL.forEach(c -> ledger.put(c.name(), c.number().applyAsLong(s.ledger())));
  }

  private static void bridge(CountBridge bridge, ObjectNode json) {
    json.put("source", bridge.source());
    ArrayNode steps = json.putArray("steps");
    bridge
        .steps()
        .forEach(
            s ->
                steps
                    .addObject()
                    .put("what", s.what())
                    .put("because", s.because())
                    .put("change", s.change()));
    json.put("target", bridge.target()).put("unaccounted", bridge.unaccounted());
  }

  private static void rule(RuleStanding r, ObjectNode json) {
    json.put("id", r.rule().id())
        .put("severity", r.severity().name())
        .put("title", r.rule().title())
        .put("remedy", r.rule().remedy())
        .put("findings", r.findings())
        .put("suppressed", r.suppressed())
        .put("items", r.items())
        .put("mailboxes", r.mailboxes());
  }

  private static void suppression(SuppressionStanding each, ObjectNode json) {
    Suppression s = each.suppression();
    json.put("id", s.id())
        .put("rule", s.scope().rule())
        .put("mailbox", s.scope().mailbox())
        .put("folder", s.scope().folder())
        .put("fingerprint", s.scope().fingerprint())
        .put("reason", s.reason())
        .put("owner", s.owner())
        .put("approved_by", s.approvedBy())
        .put("ticket", s.ticket())
        .put("created", s.created().toString())
        .put("expires", s.expires().toString())
        .put("in_force", each.fault().isEmpty())
        .put("findings", each.findings());
  }

  private static void notCompared(Summary summary, ObjectNode json) {
    numbers(summary.notCompared().unavailable(), json.putObject("mailboxes_unread"));
    numbers(summary.notCompared().expectations(), json.putObject("mailboxes_not_expected"));
    ObjectNode folders = json.putObject("folders");
    summary.notCompared().folders().forEach(folders::put);
  }

  private static <E extends Enum<E>> void numbers(Map<E, Long> numbers, ObjectNode json) {
    numbers.forEach((key, number) -> json.put(key(key), number));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
