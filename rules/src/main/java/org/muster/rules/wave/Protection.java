package org.muster.rules.wave;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What protected the connection to one end of the migration.
 *
 * @param version of TLS, such as {@code TLSv1.2}; empty without TLS
 * @param minimum the oldest version that the wave file allows; empty without TLS
 * @param cipher the cipher suite as IANA names it; empty without TLS
 */
public record Protection(Way way, String version, String minimum, String cipher)
    implements Serializable {

  /** How mail comes from there. */
  public enum Way {
    /** From files of this machine: nothing is on the way. */
    FILES,
    /** Over a network, readable to whoever listens. */
    CLEAR,
    TLS
  }

  public static final Protection FILES = new Protection(Way.FILES, "", "", "");
  public static final Protection CLEAR = new Protection(Way.CLEAR, "", "", "");

  private static final Comparator<Protection> WEAKEST_FIRST =
      Comparator.comparing((Protection each) -> each.way != Way.CLEAR)
          .thenComparing(each -> each.way != Way.TLS)
          .thenComparing(Protection::version)
          .thenComparing(Protection::minimum);

  public static Protection tls(String version, String minimum, String cipher) {
    return new Protection(Way.TLS, version, minimum, cipher);
  }

  /** This or another, whichever protects less. */
  public Protection orWeaker(Protection other) {
    return WEAKEST_FIRST.compare(other, this) < 0 ? other : this;
  }
}
