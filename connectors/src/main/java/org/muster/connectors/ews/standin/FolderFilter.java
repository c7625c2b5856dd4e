package org.muster.connectors.ews.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.muster.connectors.ews.standin.store.FolderNode;

/** Which folders a search is restricted to (MS-OXWSSRCH 2.2.4.27), by their name or class. */
final class FolderFilter {

  private FolderFilter() {}

  static Predicate<FolderNode> of(Asked find) throws SoapFaultException {
    Optional<Asked> restriction = find.find("Restriction");
    return restriction.isEmpty() ? any -> true : expression(only(restriction.get()));
  }

  private static Predicate<FolderNode> expression(Asked asked) throws SoapFaultException {
    return switch (asked.name()) {
      case "And" -> all(asked).stream().reduce(Predicate::and).orElseThrow();
      case "Or" -> all(asked).stream().reduce(Predicate::or).orElseThrow();
      case "Not" -> expression(only(asked)).negate();
      case "Exists" -> exists(path(asked));
      case "IsEqualTo" -> compared(asked, String::equals);
      case "IsNotEqualTo" -> compared(asked, String::equals).negate();
      case "Contains" -> compared(asked, containment(asked));
      default -> throw unsupported();
    };
  }

  private static List<Predicate<FolderNode>> all(Asked asked) throws SoapFaultException {
    List<Predicate<FolderNode>> all = new ArrayList<>();
    for (Asked each : asked.children()) {
      all.add(expression(each));
    }
    if (all.isEmpty()) {
      throw SoapFaultException.schema("'%s' is empty.".formatted(asked.name()));
    }
    return all;
  }

  private static Asked only(Asked asked) throws SoapFaultException {
    if (asked.children().size() != 1) {
      throw SoapFaultException.schema("'%s' must have one child.".formatted(asked.name()));
    }
    return asked.children().get(0);
  }

  private static BiPredicate<String, String> containment(Asked contains) {
    return switch (contains.attribute("ContainmentMode").orElse("FullString")) {
      case "Prefixed", "PrefixOnWords" -> String::startsWith;
      case "Substring" -> String::contains;
      default -> String::equals;
    };
  }

  private static Predicate<FolderNode> exists(String path) throws SoapFaultException {
    value(path, "");
    return folder -> !text(path, folder).isEmpty();
  }

  /** Texts are compared as Exchange sorts them: regardless of case. */
  private static Predicate<FolderNode> compared(Asked asked, BiPredicate<String, String> how)
      throws SoapFaultException {
    String path = path(asked);
    String wanted =
        asked
            .find("Constant")
            .or(() -> asked.find("FieldURIOrConstant").flatMap(f -> f.find("Constant")))
            .flatMap(c -> c.attribute("Value"))
            .orElseThrow(FolderFilter::unsupported);
    String lower = value(path, wanted);
    return folder -> how.test(text(path, folder), lower);
  }

  private static String path(Asked asked) throws SoapFaultException {
    Optional<Asked> extended = asked.find("ExtendedFieldURI");
    return extended.isPresent()
        ? ExtendedTag.of(extended.get()).key()
        : asked.find("FieldURI").flatMap(f -> f.attribute("FieldURI")).orElse("");
  }

  private static String value(String path, String wanted) throws SoapFaultException {
    if (!List.of("folder:FolderClass", "3613 String", "folder:DisplayName", "3001 String")
        .contains(path)) {
      throw unsupported();
    }
    return wanted.toLowerCase(Locale.ROOT);
  }

  private static String text(String path, FolderNode folder) {
    boolean isName = path.equals("folder:DisplayName") || path.equals("3001 String");
    return (isName ? folder.name() : folder.folderClass()).toLowerCase(Locale.ROOT);
  }

  private static SoapFaultException unsupported() {
    return new SoapFaultException(
        "ErrorUnsupportedPathForQuery", "The stand-in cannot restrict by this.");
  }
}
