package org.muster.jobs.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.ews.EwsVersion;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.WaveFile;
import org.muster.rules.settle.Profile;

/**
 * Which differences are to be expected between the two mail systems of a wave: what its file says,
 * or what follows from the systems and from what they say of themselves. A snapshot tells what it
 * is of; one that an exporter wrote need not, and then the wave file must where that is Exchange.
 */
final class ProfileChoice {

  /** The laxest first. */
  private static final List<Profile> OF_EXCHANGE =
      List.of(Profile.EXCHANGE_2010_SKELETON, Profile.EXCHANGE_2007_MIME);

  private ProfileChoice() {}

  static Profile of(WaveFile wave, Endpoints ends) {
    return wave.profile() == null ? natural(wave, ends) : wave.profile();
  }

  /** What follows from the mail systems, whatever the wave file says. */
  static Profile natural(WaveFile wave, Endpoints ends) {
    List<Profile> both =
        List.of(of(wave.source(), ends.source()), of(wave.target(), ends.target()));
    return OF_EXCHANGE.stream().filter(both::contains).findFirst().orElse(Profile.IMAP_IMAP);
  }

  /** What one end by itself is known for. */
  static Profile of(MailSystem system, Endpoints.Reached end) {
    if (system instanceof MailSystem.Ews ews
        && ews.settings().version() != EwsVersion.EXCHANGE2007_SP1) {
      return Profile.EXCHANGE_2010_SKELETON;
    }
    Profile bySelf = end.isExchange() ? Profile.EXCHANGE_2007_MIME : Profile.IMAP_IMAP;
    return system instanceof MailSystem.Snapshot snapshot ? told(snapshot).orElse(bySelf) : bySelf;
  }

  /** One that cannot be read is refused elsewhere. */
  private static Optional<Profile> told(MailSystem.Snapshot snapshot) {
    try {
      return Optional.ofNullable(snapshot.directory().read().profile()).flatMap(Profile::of);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
