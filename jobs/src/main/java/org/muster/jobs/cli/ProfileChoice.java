package org.muster.jobs.cli;

import org.muster.connectors.ews.EwsVersion;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.WaveFile;
import org.muster.rules.mail.Side;
import org.muster.rules.settle.Profile;

/**
 * Which differences are to be expected between the two mail systems of a wave: what its file says,
 * or what follows from the systems and from what they say of themselves. A snapshot does not tell
 * what it is of: where that is Exchange, the wave file must.
 */
final class ProfileChoice {

  private ProfileChoice() {}

  static Profile of(WaveFile wave, Endpoints ends) {
    if (wave.profile() != null) {
      return wave.profile();
    }
    for (Side side : Side.values()) {
      if (wave.system(side) instanceof MailSystem.Ews ews
          && ews.settings().version() != EwsVersion.EXCHANGE2007_SP1) {
        return Profile.EXCHANGE_2010_SKELETON;
      }
    }
    return ends.source().isExchange() || ends.target().isExchange()
        ? Profile.EXCHANGE_2007_MIME
        : Profile.IMAP_IMAP;
  }
}
