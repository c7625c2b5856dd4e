package org.muster.jobs.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.rules.catalogue.Catalogue;
import org.muster.rules.catalogue.Framework;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What Muster looks for. */
@Command(name = "rules", description = "List the rules, or explain one.")
final class RulesCommand {

  /** Set by picocli. */
  @Spec CommandSpec spec = CommandSpec.create();

  @Command(name = "list", description = "List the rules: id, severity, what is wrong.")
  int list() {
    PrintWriter out = spec.commandLine().getOut();
    for (Rule rule : Catalogue.all()) {
      RuleDescriptor d = rule.descriptor();
      out.printf("%s  %-8s  %s%n", d.id(), d.severity().name().toLowerCase(Locale.ROOT), d.title());
    }
    return ExitCode.CLEAN.code();
  }

  @Command(name = "explain", description = "Print a rule's page and the controls it speaks to.")
  int explain(@Parameters(paramLabel = "ID", description = "For example REC-001.") String id)
      throws UsageException {
    Optional<String> page = Catalogue.page(id);
    if (page.isEmpty()) {
      String meant = Catalogue.nearest(id).map(" (did you mean %s?)"::formatted).orElse("");
      throw new UsageException(
          "Cannot find rule '%s'%s (see 'muster rules list')".formatted(id, meant));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(page.get().strip());
    for (Framework framework : Framework.all()) {
      List<String> controls = Catalogue.controls(id, framework.id());
      if (!controls.isEmpty()) {
        out.printf(
            "%n%s (%s): %s %s%n",
            framework.title(), framework.scope(), Framework.WORDING, String.join("; ", controls));
      }
    }
    return ExitCode.CLEAN.code();
  }
}
