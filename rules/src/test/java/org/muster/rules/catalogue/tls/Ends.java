package org.muster.rules.catalogue.tls;

import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.wave.Protection;

/** A whole wave, read over connections of a test's choice; the perfect one is of today. */
final class Ends {

  static final Protection PERFECT = Protection.tls("TLSv1.3", "TLSv1.2", "TLS_AES_256_GCM_SHA384");

  private Ends() {}

  static WaveFacts of(Protection source, Protection target) {
    return new WaveFacts(12, 12, 20_000, 20_000, false, null).over(source, target);
  }

  static Protection ofVersion(String version, String minimum) {
    return Protection.tls(version, minimum, PERFECT.cipher());
  }

  static Protection ofCipher(String cipher) {
    return Protection.tls("TLSv1.2", "TLSv1.2", cipher);
  }
}
