package org.muster.jobs.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.jobs.run.RunPlan.Beginning;

class ClusterTest {

  @TempDir Path folder;

  @Test
  @SuppressWarnings("try") // closing may be interrupted, says Flink
  void clusterGivesTheSameRows() throws Exception {
    SampleRun run = SampleRun.fill(folder, 3).strayed();
    Path embedded = folder.resolve("embedded");
    Verification.run(run.plan(embedded, Beginning.FRESH), Progress.NONE, RunToKill.TEMPO);

    Path remote = folder.resolve("remote");
    try (MiniCluster cluster = new MiniCluster(configuration())) {
      cluster.start();
      String endpoint = "localhost:" + cluster.getRestAddress().get().getPort();
      RunPlan plan = SampleRun.on(endpoint, run.plan(remote, Beginning.FRESH));
      Verification.run(plan, Progress.NONE, RunToKill.TEMPO);
    }

    assertThat(FinishedRun.finish(run, remote)).isEqualTo(FinishedRun.finish(run, embedded));
  }

  private static MiniClusterConfiguration configuration() {
    Configuration settings = new Configuration();
    settings.set(RestOptions.BIND_PORT, "0");
    settings.set(RestOptions.ADDRESS, "localhost");
    // This cluster shares the test's process: its classes must not be loaded from jars once more.
    settings.set(CoreOptions.CLASSLOADER_RESOLVE_ORDER, "parent-first");
    return new MiniClusterConfiguration.Builder()
        .setConfiguration(settings)
        .setNumTaskManagers(1)
        .setNumSlotsPerTaskManager(2)
        .build();
  }
}
