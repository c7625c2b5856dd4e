package org.muster.rules.settle;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Digest;

/**
 * What the pairs of a run are judged under.
 *
 * @param cutover epoch second from which the target is live; null where the wave has none yet
 * @param aliases address token to the token of the owner's primary address, under the run's key
 * @param started epoch second of the run's recorded start; a resumed run keeps the first
 */
public record Terms(
    @Nullable Long cutover,
    Depth depth,
    Profile profile,
    FolderMap folders,
    Map<Digest, Digest> aliases,
    Thresholds thresholds,
    long started) {

  public Terms {
    aliases = Map.copyOf(aliases);
  }
}
