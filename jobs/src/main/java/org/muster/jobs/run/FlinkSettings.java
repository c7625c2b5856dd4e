package org.muster.jobs.run;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.muster.reports.evidence.EvidenceDirectory;

/** How Flink runs the job, wherever it runs. */
final class FlinkSettings {

  /** Fixed for ever: state can be restored under no other. */
  private static final int MAX_PARALLELISM = 256;

  private static final int FAILURES = 3;
  private static final Duration FAILURES_WITHIN = Duration.ofMinutes(10);

  private FlinkSettings() {}

  /** Where the job runs: on the plan's cluster, or within this process. */
  static StreamExecutionEnvironment environment(Standing standing, Tempo tempo) {
    RunPlan plan = standing.plan();
    Configuration settings = of(plan, tempo);
    standing.checkpoint().ifPresent(from -> goOnFrom(from, settings));
    if (plan.cluster() != null) {
      return RemoteCluster.at(plan.cluster()).environment(settings);
    }
    embedded(settings);
    return StreamExecutionEnvironment.getExecutionEnvironment(settings);
  }

  static Configuration of(RunPlan plan, Tempo tempo) {
    Configuration settings = new Configuration();
    settings.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.STREAMING);
    settings.set(PipelineOptions.NAME, "muster " + plan.wave());
    settings.set(PipelineOptions.GENERIC_TYPES, false);
    settings.set(PipelineOptions.MAX_PARALLELISM, MAX_PARALLELISM);
    settings.set(CoreOptions.DEFAULT_PARALLELISM, plan.parallelism());
    restarts(settings);
    checkpoints(settings, new EvidenceDirectory(plan.out()).checkpoints());
    settings.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, tempo.checkpoints());
    return settings;
  }

  private static void goOnFrom(Path checkpoint, Configuration settings) {
    settings.set(StateRecoveryOptions.SAVEPOINT_PATH, checkpoint.toUri().toString());
    settings.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
  }

  /** What only a cluster within this process needs: it is nobody else's to reach. */
  private static void embedded(Configuration settings) {
    settings.set(RestOptions.ADDRESS, "localhost");
    settings.set(RestOptions.BIND_ADDRESS, "localhost");
    settings.set(RestOptions.BIND_PORT, "0");
    settings.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, Duration.ofSeconds(1));
  }

  private static void restarts(Configuration settings) {
    settings.set(RestartStrategyOptions.RESTART_STRATEGY, "failure-rate");
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_MAX_FAILURES_PER_INTERVAL, FAILURES);
    settings.set(
        RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_FAILURE_RATE_INTERVAL,
        FAILURES_WITHIN);
    settings.set(RestartStrategyOptions.RESTART_STRATEGY_FAILURE_RATE_DELAY, Duration.ofSeconds(1));
  }

  private static void checkpoints(Configuration settings, Path directory) {
    settings.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, directory.toUri().toString());
    settings.set(CheckpointingOptions.ENABLE_CHECKPOINTS_AFTER_TASKS_FINISH, true);
    settings.set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, FAILURES);
    settings.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
  }
}
