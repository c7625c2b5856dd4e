package org.muster.jobs.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.Policy;
import org.muster.jobs.config.WaveFile;
import org.muster.rules.catalogue.Catalogue;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.forecast.FolderOutline;
import org.muster.rules.forecast.Forecast;
import org.muster.rules.forecast.Loss;
import org.muster.rules.forecast.TargetLimits;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.settle.FolderMap;

/**
 * What a wave's target will probably not keep of the source, a line for each kind of loss; gathered
 * mailbox by mailbox. Names mailboxes and folders: it is for whoever holds the mailbox list.
 */
final class ForecastLines {

  private final Optional<TargetLimits> limits;
  private final FolderMap map;
  private final BiConsumer<String, Forecast> each;
  private final Map<Rule.BeforeMove, Map<Loss, ForecastLine>> lines = new LinkedHashMap<>();

  private ForecastLines(
      Optional<TargetLimits> limits, FolderMap map, BiConsumer<String, Forecast> each) {
    this.limits = limits;
    this.map = map;
    this.each = each;
    Catalogue.beforeMove().forEach(rule -> lines.put(rule, new EnumMap<>(Loss.class)));
  }

  static ForecastLines of(WaveFile wave) {
    return of(wave, (mailbox, forecast) -> {});
  }

  /**
   * Gathers, and hands each forecast on.
   *
   * @param each takes a mailbox's name and what is foreseen of it
   */
  static ForecastLines of(WaveFile wave, BiConsumer<String, Forecast> each) {
    return new ForecastLines(limits(wave.target(), wave.policy()), wave.folders(), each);
  }

  /** Empty where all is kept: files take what they are given, and a snapshot was taken already. */
  private static Optional<TargetLimits> limits(MailSystem target, Policy policy) {
    return target instanceof MailSystem.Server
        ? Optional.of(TargetLimits.EXCHANGE.ofMessages(policy.messageLimit()))
        : Optional.empty();
  }

  /** Adds all folders of a source mailbox. */
  void folders(String mailbox, List<FolderOutline> folders) {
    List<FolderOutline> moved = moved(folders);
    limits.ifPresent(
        target ->
            lines.forEach(
                (rule, losses) ->
                    rule.folders(moved, target).forEach(found -> add(losses, mailbox, found))));
  }

  /** Adds an item of a source mailbox. */
  void item(String mailbox, FolderPath folder, ItemDigest item) {
    limits.ifPresent(
        target ->
            lines.forEach(
                (rule, losses) ->
                    rule.item(folder, item, target).forEach(found -> add(losses, mailbox, found))));
  }

  private void add(Map<Loss, ForecastLine> losses, String mailbox, Forecast forecast) {
    losses.computeIfAbsent(forecast.loss(), ForecastLine::new).add(mailbox, forecast);
    each.accept(mailbox, forecast);
  }

  /** Under the names that the wave file gives them on the target; merged where it merges them. */
  private List<FolderOutline> moved(List<FolderOutline> folders) {
    Map<FolderPath, FolderOutline> moved = new LinkedHashMap<>();
    for (FolderOutline folder : folders) {
      FolderPath path = map.renamed().getOrDefault(folder.path(), folder.path());
      moved.merge(
          path,
          new FolderOutline(path, folder.role(), folder.items()),
          (one, other) -> new FolderOutline(path, one.role(), one.items() + other.items()));
    }
    return new ArrayList<>(moved.values());
  }

  /** Whether anything can be foreseen of such a target. */
  boolean isForeseeable() {
    return limits.isPresent();
  }

  /** None where nothing is foreseen. */
  List<String> lines() {
    List<String> all = new ArrayList<>();
    lines.forEach(
        (rule, losses) ->
            losses.values().stream()
                .map(line -> "  %-11s %s".formatted(rule.descriptor().id(), line.words()))
                .forEach(all::add));
    return all;
  }
}
