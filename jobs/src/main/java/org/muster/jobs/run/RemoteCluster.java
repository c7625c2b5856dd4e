package org.muster.jobs.run;

import java.io.File;
import java.util.Arrays;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A Flink cluster that is there already, by its REST endpoint. */
record RemoteCluster(String host, int port) {

  static RemoteCluster at(String endpoint) {
    int colon = endpoint.lastIndexOf(':');
    try {
      return new RemoteCluster(
          endpoint.substring(0, colon), Integer.parseInt(endpoint.substring(colon + 1)));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "Invalid cluster: '%s' (must be HOST:PORT)".formatted(endpoint), e);
    }
  }

  StreamExecutionEnvironment environment(Configuration settings) {
    return StreamExecutionEnvironment.createRemoteEnvironment(host, port, settings, jars());
  }

  /** Of the program's own jars, those that a cluster does not have. */
  private static String[] jars() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> path.endsWith(".jar"))
        .filter(path -> !isOfTheCluster(new File(path).getName()))
        .toArray(String[]::new);
  }

  private static boolean isOfTheCluster(String jar) {
    return (jar.startsWith("flink-") && !jar.startsWith("flink-connector-"))
        || jar.startsWith("log4j-")
        || jar.startsWith("slf4j-");
  }
}
