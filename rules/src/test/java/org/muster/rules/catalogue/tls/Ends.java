package org.muster.rules.catalogue.tls;

import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.End;
import org.muster.rules.wave.Posture;
import org.muster.rules.wave.Protection;

/** A whole wave, read over connections of a test's choice; the perfect one is of today. */
final class Ends {

  static final Protection PERFECT = Protection.tls("TLSv1.3", "TLSv1.2", "TLS_AES_256_GCM_SHA384");

  private Ends() {}

  static WaveFacts of(Protection source, Protection target) {
    return new WaveFacts(12, 12, 20_000, 20_000, false, null)
        .between(new End(source, Posture.NONE), new End(target, Posture.NONE));
  }

  /** A source that presents itself so, and a perfect target. */
  static WaveFacts showing(Posture source) {
    return new WaveFacts(12, 12, 20_000, 20_000, false, null)
        .between(new End(PERFECT, source), new End(PERFECT, Posture.NONE));
  }

  static Protection ofVersion(String version, String minimum) {
    return Protection.tls(version, minimum, PERFECT.cipher());
  }

  static Protection ofCipher(String cipher) {
    return Protection.tls("TLSv1.2", "TLSv1.2", cipher);
  }
}
