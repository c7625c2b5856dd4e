package org.muster.jobs.cli;

import org.muster.connectors.ews.EwsVersion;
import org.muster.jobs.config.MailSystem;
import org.muster.jobs.config.WaveFile;
import org.muster.rules.mail.Side;
import org.muster.rules.settle.Profile;

/**
 * Which differences are to be expected between the two mail systems of a wave: what its file says,
 * or what follows from the systems and from what they say of themselves. A snapshot tells what it is
 * of only where it was taken over EWS: where it is of another Exchange, the wave file must.
 */
final class ProfileChoice {

  private ProfileChoice() {}

  static Profile of(WaveFile wave, Endpoints ends) {
    return wave.profile() == null ? natural(wave, ends) : wave.profile();
  }

  /** What follows from the mail systems, whatever the wave file says. */
  static Profile natural(WaveFile wave, Endpoints ends) {
    for (Side side : Side.values()) {
      if (wave.system(side) instanceof MailSystem.Ews ews
          && ews.settings().version() != EwsVersion.EXCHANGE2007_SP1) {
        return Profile.EXCHANGE_2010_SKELETON;
      }
    }
    return ends.source().isExchange()
           || ends.target().isExchange()
        ? Profile.EXCHANGE_2007_MIME
        : Profile.IMAP_IMAP;
  }
}
