package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder.Reason;
import org.muster.rules.settle.Destinations.Place;

/**
 * Sorts folders to their units. What the wave file leaves out on one side is left out on the other
 * too.
 */
final class UnitAssembly {

  private final Reading reading;
  private final FolderMap map;
  private final Destinations destinations;
  private final Map<FolderPath, List<ReadFolder>> sources = new TreeMap<>();
  private final Map<FolderPath, ReadFolder> targets = new TreeMap<>();
  private final Map<LeftOut, FolderPath> closed = new HashMap<>();
  private final Set<FolderPath> skipped = new HashSet<>();
  private final List<LeftOut> leftOut;

  UnitAssembly(Reading reading, FolderMap map) {
    this.reading = reading;
    this.map = map;
    this.leftOut = new ArrayList<>(reading.leftOut());
    this.destinations =
        new Destinations(
            Stream.concat(
                reading.folders().stream().map(Place::of),
                reading.leftOut().stream().filter(LeftOut::mayHoldItems).map(Place::of)),
            map);
  }

  FolderUnits units() {
    reading.leftOut().stream().filter(LeftOut::mayHoldItems).forEach(this::close);
    folders(Side.SOURCE).forEach(this::addSource);
    folders(Side.TARGET).forEach(this::addTarget);
    List<Unit> units =
        Stream.concat(sources.keySet().stream(), targets.keySet().stream())
            .distinct()
            .sorted()
            .map(this::unit)
            .toList();
    return new FolderUnits(units, rest(units));
  }

  private Stream<ReadFolder> folders(Side side) {
    return reading.folders().stream().filter(folder -> folder.side() == side);
  }

  private FolderPath destination(Place place) {
    return place.side() == Side.SOURCE ? destinations.of(place) : place.path();
  }

  private void close(LeftOut folder) {
    FolderPath path = destination(Place.of(folder));
    if (folder.reason() == Reason.BY_WAVE_FILE) {
      skipped.add(path);
    } else {
      closed.put(folder, path);
    }
  }

  private void addSource(ReadFolder source) {
    FolderPath path = destination(Place.of(source));
    boolean byTarget = map.skips(path) || isSkippedOnTarget(path);
    if (map.skips(source.path()) || byTarget) {
      leftOut.add(LeftOut.byWaveFile(source));
      skipped.add(path);
    } else {
      sources.computeIfAbsent(path, any -> new ArrayList<>(1)).add(source);
    }
  }

  private boolean isSkippedOnTarget(FolderPath path) {
    return reading.leftOut().stream()
        .anyMatch(
            folder ->
                !folder.isOnSource()
                    && folder.reason() == Reason.BY_WAVE_FILE
                    && folder.path().equals(path));
  }

  private void addTarget(ReadFolder target) {
    boolean emptied = skipped.contains(target.path()) && !sources.containsKey(target.path());
    if (emptied || map.skips(target.path())) {
      leftOut.add(LeftOut.byWaveFile(target));
    } else {
      targets.put(target.path(), target);
    }
  }

  private Unit unit(FolderPath path) {
    return new Unit(
        path,
        sources.getOrDefault(path, List.of()),
        targets.get(path),
        unread(Side.SOURCE, path),
        unread(Side.TARGET, path));
  }

  private @Nullable Reason unread(Side side, FolderPath path) {
    return closed.entrySet().stream()
        .filter(folder -> folder.getKey().side() == side && folder.getValue().equals(path))
        .map(folder -> folder.getKey().reason())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Left-out folders that no unit tells of. */
  private List<LeftOut> rest(List<Unit> units) {
    return leftOut.stream()
        .filter(folder -> units.stream().noneMatch(unit -> tells(unit, folder)))
        .toList();
  }

  private boolean tells(Unit unit, LeftOut folder) {
    Side missing = unit.target() == null ? Side.TARGET : Side.SOURCE;
    return Objects.equals(unit.skipped(), folder.reason())
        && folder.side() == missing
        && Objects.equals(closed.get(folder), unit.path());
  }
}
