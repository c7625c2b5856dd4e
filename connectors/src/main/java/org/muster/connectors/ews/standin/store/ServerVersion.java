package org.muster.connectors.ews.standin.store;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Schema versions of the server (MS-OXWSCDATA 2.2.5.10), oldest first, with a build of each. */
public enum ServerVersion {
  EXCHANGE2007("Exchange2007", 8, 0, 685, 24),
  EXCHANGE2007_SP1("Exchange2007_SP1", 8, 1, 240, 5),
  EXCHANGE2010("Exchange2010", 14, 0, 639, 20),
  EXCHANGE2010_SP1("Exchange2010_SP1", 14, 1, 218, 13),
  EXCHANGE2010_SP2("Exchange2010_SP2", 14, 2, 247, 5),
  EXCHANGE2013("Exchange2013", 15, 0, 516, 32),
  EXCHANGE2013_SP1("Exchange2013_SP1", 15, 0, 847, 32),
  EXCHANGE2016("Exchange2016", 15, 1, 225, 42);

  private final String schema;
  private final int major;
  private final int minor;
  private final int majorBuild;
  private final int minorBuild;

  ServerVersion(String schema, int major, int minor, int majorBuild, int minorBuild) {
    this.schema = schema;
    this.major = major;
    this.minor = minor;
    this.majorBuild = majorBuild;
    this.minorBuild = minorBuild;
  }

  /** The version that a name in a request means. */
  public static Optional<ServerVersion> named(String schema) {
    return Arrays.stream(values()).filter(v -> v.schema.equals(schema)).findFirst();
  }

  public boolean has(ServerVersion needed) {
    return compareTo(needed) >= 0;
  }

  /** What the server says of itself in each answer. */
  public Map<String, String> attributes() {
    return Map.of(
        "MajorVersion", Integer.toString(major),
        "MinorVersion", Integer.toString(minor),
        "MajorBuildNumber", Integer.toString(majorBuild),
        "MinorBuildNumber", Integer.toString(minorBuild),
        "Version", schema);
  }
}
