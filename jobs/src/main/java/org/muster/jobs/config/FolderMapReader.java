package org.muster.jobs.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.settle.FolderMap;

/** Reads {@code folders}. */
final class FolderMapReader {

  private final Section section;
  private final Map<FolderPath, FolderPath> renamed = new LinkedHashMap<>();
  private final Map<String, String> sourceOfTarget = new LinkedHashMap<>();

  private FolderMapReader(Section section) {
    this.section = section;
  }

  static FolderMap read(Section section) {
    return new FolderMapReader(section).read();
  }

  private FolderMap read() {
    boolean mayMerge = section.value("merge", Values::truth).orElse(false);
    section.section("map").ifPresent(map -> map.ownKeys().forEach(key -> rename(key, mayMerge)));
    List<String> skip = section.texts("skip").stream().map(YamlNode.Text::value).toList();
    section.finish();
    return new FolderMap(renamed, skip);
  }

  private void rename(YamlNode.Key key, boolean mayMerge) {
    if (!(key.value() instanceof YamlNode.Text target) || target.value().isBlank()) {
      section.problem(
          key.line(), "Invalid folders.map: '%s' has no target folder".formatted(key.name()));
      return;
    }
    // Exchange takes Trash and trash for one folder.
    String folded = target.value().toLowerCase(Locale.ROOT);
    String other = sourceOfTarget.putIfAbsent(folded, key.name());
    if (other != null && !mayMerge) {
      section.problem(
          key.line(),
          "Invalid folders.map: '%s' and '%s' both go to '%s' (two folders would merge; say folders.merge: true if they did)"
              .formatted(other, key.name(), target.value()));
    }
    renamed.put(path(key.name()), path(target.value()));
  }

  /** The form that {@link FolderPath#toString} writes. */
  static FolderPath path(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        name.append(text.charAt(++i));
      } else if (c == '/') {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(c);
      }
    }
    names.add(name.toString());
    return new FolderPath(names);
  }
}
