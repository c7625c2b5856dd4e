package org.muster.rules.settle;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.Side;

/**
 * Where each source folder's items belong on the target: by the wave file's map, then role to role,
 * then by name, upper and lower case being the same only where no folder has the very name.
 */
final class Destinations {

  /** A folder, whether it was read or left out. */
  record Place(Side side, int member, FolderPath path, FolderRole role) {

    static Place of(ReadFolder folder) {
      return new Place(folder.side(), folder.member(), folder.path(), folder.folder().role());
    }

    static Place of(LeftOut folder) {
      return new Place(folder.side(), folder.member(), folder.path(), folder.role());
    }
  }

  private record Owned(int member, FolderPath path) {}

  private final FolderMap map;
  private final Map<FolderPath, FolderRole> targets = new LinkedHashMap<>();
  private final Map<FolderPath, FolderPath> folded = new TreeMap<>();
  private final Set<Owned> sources = new HashSet<>();

  /**
   * The folders of a pair, read ones before those left out: where two could take a folder in, the
   * one that was read does.
   */
  Destinations(Stream<Place> places, FolderMap map) {
    this.map = map;
    places.forEach(this::add);
  }

  private void add(Place place) {
    if (place.side() == Side.SOURCE) {
      sources.add(new Owned(place.member(), place.path()));
    } else {
      targets.putIfAbsent(place.path(), place.role());
      folded.putIfAbsent(folded(place.path()), place.path());
    }
  }

  /** The path of the target folder, or the path where it should have been. */
  FolderPath of(Place source) {
    FolderPath renamed = map.renamed().get(source.path());
    if (renamed != null) {
      return at(renamed);
    }
    return ofParent(source.path()).or(() -> byRole(source)).orElseGet(() -> at(source.path()));
  }

  private FolderPath at(FolderPath path) {
    return find(path).orElse(path);
  }

  private Optional<FolderPath> find(FolderPath path) {
    return targets.containsKey(path)
        ? Optional.of(path)
        : Optional.ofNullable(folded.get(folded(path)));
  }

  /** A folder below one that the wave file renames went with it, if it is found there. */
  private Optional<FolderPath> ofParent(FolderPath source) {
    List<String> names = source.names();
    for (int above = names.size() - 1; above > 0; above--) {
      FolderPath renamed = map.renamed().get(new FolderPath(names.subList(0, above)));
      if (renamed != null) {
        List<String> rest = names.subList(above, names.size());
        return find(
            new FolderPath(Stream.concat(renamed.names().stream(), rest.stream()).toList()));
      }
    }
    return Optional.empty();
  }

  /**
   * Two folders of one role may both have been copied by name: where the source has a folder of the
   * very name that the target's role folder bears, each stays with its name.
   */
  private Optional<FolderPath> byRole(Place source) {
    return targets.entrySet().stream()
        .filter(target -> source.role() != FolderRole.OTHER && target.getValue() == source.role())
        .map(Map.Entry::getKey)
        .findFirst()
        .map(target -> isTaken(source, target) ? source.path() : target);
  }

  private boolean isTaken(Place source, FolderPath target) {
    return targets.containsKey(source.path())
        && sources.contains(new Owned(source.member(), target));
  }

  /** Names as a store sees them that knows no case, no blanks at the ends, and one form of é. */
  static FolderPath folded(FolderPath path) {
    return new FolderPath(path.names().stream().map(Destinations::folded).toList());
  }

  private static String folded(String name) {
    return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
