package org.muster.jobs.config;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.SecretReference;
import org.muster.rules.mail.Side;
import org.muster.rules.settle.FolderMap;
import org.muster.rules.settle.Profile;

/**
 * The wave file. Each component is the key of the same name in lower case with hyphens; paths are
 * absolute.
 *
 * @param cutover null where the wave is not live yet
 * @param key the audit key
 * @param investigatorKey opens the private tree of the evidence; null to make one beside the audit
 *     key
 * @param timeZone for showing; stored times are UTC
 * @param window null where reading is allowed at any hour
 * @param profile which differences are tolerated; null for what follows from the mail systems
 * @param rightsEnd the day by which Muster's privileged login must be gone; null where not agreed
 * @param moverLog what the mover wrote of its own work, a file or a folder of such; null where
 *     nobody has it
 * @param out where evidence goes unless the command line says otherwise
 */
public record WaveFile(
    String wave,
    @Nullable Instant cutover,
    SecretReference key,
    @Nullable SecretReference investigatorKey,
    MailSystem source,
    MailSystem target,
    ListFile mailboxes,
    ZoneId timeZone,
    @Nullable Window window,
    FolderMap folders,
    @Nullable Profile profile,
    Policy policy,
    @Nullable LocalDate rightsEnd,
    @Nullable Path moverLog,
    Path out) {

  public MailSystem system(Side side) {
    return side == Side.SOURCE ? source : target;
  }
}
