package org.muster.connectors.tls;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a connection is protected. The server's certificate and host name are always verified.
 *
 * @param authority PEM file of the certificate authorities to trust instead of Java's own; null for
 *     Java's own
 * @param minimum the oldest protocol version that may be negotiated
 * @param allowPlaintext must be true for {@link Mode#NONE}
 */
public record TlsSettings(
    Mode mode, @Nullable String authority, String minimum, boolean allowPlaintext)
    implements Serializable {

  /** Protocol versions, oldest first, as Java names them. */
  static final List<String> VERSIONS = List.of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3");

  /** What a configuration gets that says nothing. */
  public static final String DEFAULT_MINIMUM = "TLSv1.2";

  /** When TLS begins. */
  public enum Mode {
    IMPLICIT,
    STARTTLS,
    NONE
  }

  public TlsSettings {
    minimum = asJavaNames(minimum);
    if (mode == Mode.NONE && !allowPlaintext) {
      throw new IllegalArgumentException(
          "Invalid tls: 'none' (must be implicit or starttls unless allow-plaintext is true)");
    }
  }

  /** Those of a socket's versions that may be spoken. */
  public String[] allowed(String[] supported) {
    List<String> allowed = VERSIONS.subList(VERSIONS.indexOf(minimum), VERSIONS.size());
    return Arrays.stream(supported).filter(allowed::contains).toArray(String[]::new);
  }

  static String asJavaNames(String version) {
    String name = version.equals("TLSv1.0") ? "TLSv1" : version;
    if (!VERSIONS.contains(name)) {
      throw new IllegalArgumentException(
          "Invalid tls-minimum: '%s' (must be one of TLSv1.0, TLSv1.1, TLSv1.2, TLSv1.3)"
              .formatted(version));
    }
    return name;
  }

  public static TlsSettings implicit(@Nullable String authority) {
    return new TlsSettings(Mode.IMPLICIT, authority, DEFAULT_MINIMUM, false);
  }

  public static TlsSettings startTls(@Nullable String authority) {
    return new TlsSettings(Mode.STARTTLS, authority, DEFAULT_MINIMUM, false);
  }

  /** No protection at all: mail and passwords are readable on the way. */
  public static TlsSettings plaintextAllowed() {
    return new TlsSettings(Mode.NONE, null, DEFAULT_MINIMUM, true);
  }
}
