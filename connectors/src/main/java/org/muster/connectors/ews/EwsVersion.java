package org.muster.connectors.ews;

import java.util.Arrays;
import java.util.stream.Collectors;
import microsoft.exchange.webservices.data.core.enumeration.misc.ExchangeVersion;

/**
 * The schema that requests are written in. A later server understands it, and answers with no more
 * than it has.
 */
public enum EwsVersion {
  EXCHANGE2007_SP1("Exchange2007_SP1", ExchangeVersion.Exchange2007_SP1),
  EXCHANGE2010("Exchange2010", ExchangeVersion.Exchange2010),
  EXCHANGE2010_SP1("Exchange2010_SP1", ExchangeVersion.Exchange2010_SP1),
  EXCHANGE2010_SP2("Exchange2010_SP2", ExchangeVersion.Exchange2010_SP2);

  private final String title;
  private final ExchangeVersion schema;

  EwsVersion(String title, ExchangeVersion schema) {
    this.title = title;
    this.schema = schema;
  }

  /**
   * The version that a wave file names.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static EwsVersion of(String title) {
    return Arrays.stream(values())
        .filter(version -> version.title.equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' (must be one of %s; servers after 2010 understand the last)"
                        .formatted(title, titles())));
  }

  private static String titles() {
    return Arrays.stream(values()).map(EwsVersion::title).collect(Collectors.joining(", "));
  }

  /** As {@code RequestServerVersion} and the wave file write it. */
  public String title() {
    return title;
  }

  ExchangeVersion schema() {
    return schema;
  }
}
