package org.muster.jobs.bench;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.flink.api.dag.Pipeline;
import org.apache.flink.client.deployment.executors.PipelineExecutorUtils;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.PipelineExecutor;
import org.apache.flink.core.execution.PipelineExecutorFactory;
import org.apache.flink.core.execution.PipelineExecutorServiceLoader;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.minicluster.MiniClusterJobClient;
import org.apache.flink.runtime.minicluster.MiniClusterJobClient.JobFinalizationBehavior;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;

/**
 * One Flink within this process for job after job. A Flink of its own a job would load its classes
 * anew each time, so that no pass but the first of a process could ever be measured.
 */
@SuppressWarnings("try") // closing may be interrupted, says Flink
final class KeptCluster extends StreamExecutionEnvironment
    implements PipelineExecutorServiceLoader, PipelineExecutorFactory, PipelineExecutor {

  private final MiniCluster cluster;

  private KeptCluster(MiniCluster cluster) {
    this.cluster = cluster;
  }

  /** Jobs of this process run on it from now on. */
  static MiniCluster start(int slots) throws Exception {
    Configuration settings = new Configuration();
    settings.set(RestOptions.BIND_PORT, "0");
    settings.set(RestOptions.ADDRESS, "localhost");
    MiniCluster cluster =
        new MiniCluster(
            new MiniClusterConfiguration.Builder()
                .setConfiguration(settings)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(slots)
                .build());
    cluster.start();
    KeptCluster kept = new KeptCluster(cluster);
    initializeContextEnvironment(
        asked -> {
          asked.set(DeploymentOptions.TARGET, kept.getName());
          return new StreamExecutionEnvironment(kept, asked, KeptCluster.class.getClassLoader());
        });
    return cluster;
  }

  /** Jobs of this process have a Flink of their own again. */
  static void forget() {
    resetContextEnvironment();
  }

  @Override
  public PipelineExecutorFactory getExecutorFactory(Configuration configuration) {
    return this;
  }

  @Override
  public Stream<String> getExecutorNames() {
    return Stream.of(getName());
  }

  @Override
  public String getName() {
    return "kept";
  }

  @Override
  public boolean isCompatibleWith(Configuration configuration) {
    return true;
  }

  @Override
  public PipelineExecutor getExecutor(Configuration configuration) {
    return this;
  }

  @Override
  public CompletableFuture<JobClient> execute(
      Pipeline pipeline, Configuration configuration, ClassLoader loader) throws Exception {
    StreamGraph job = PipelineExecutorUtils.getStreamGraph(pipeline, configuration);
    job.serializeUserDefinedInstances();
    return cluster
        .submitJob(job)
        .thenApply(
            submitted ->
                new MiniClusterJobClient(
                    submitted.getJobID(), cluster, loader, JobFinalizationBehavior.NOTHING));
  }
}
