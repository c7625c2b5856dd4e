package org.muster.connectors.protection.cms;

import java.util.Map;
import org.muster.rules.protection.Scheme;

/**
 * An algorithm that encrypts content (RFC 8551 section 2.7 and its forerunners).
 *
 * @param bits length of its key; 0 where its parameters tell it
 */
record CipherAlgorithm(Scheme scheme, int bits) {

  static final CipherAlgorithm NONE = new CipherAlgorithm(Scheme.NONE, 0);

  private static final CipherAlgorithm OTHER = new CipherAlgorithm(Scheme.OTHER, 0);
  private static final String NIST_AES = "2.16.840.1.101.3.4.1.";

  private static final Map<String, CipherAlgorithm> ALL =
      Map.ofEntries(
          Map.entry(NIST_AES + "2", new CipherAlgorithm(Scheme.AES_CBC, 128)),
          Map.entry(NIST_AES + "22", new CipherAlgorithm(Scheme.AES_CBC, 192)),
          Map.entry(NIST_AES + "42", new CipherAlgorithm(Scheme.AES_CBC, 256)),
          Map.entry(NIST_AES + "6", new CipherAlgorithm(Scheme.AES_GCM, 128)),
          Map.entry(NIST_AES + "26", new CipherAlgorithm(Scheme.AES_GCM, 192)),
          Map.entry(NIST_AES + "46", new CipherAlgorithm(Scheme.AES_GCM, 256)),
          Map.entry(NIST_AES + "7", new CipherAlgorithm(Scheme.AES_CCM, 128)),
          Map.entry(NIST_AES + "27", new CipherAlgorithm(Scheme.AES_CCM, 192)),
          Map.entry(NIST_AES + "47", new CipherAlgorithm(Scheme.AES_CCM, 256)),
          Map.entry(
              "1.2.840.113549.1.9.16.3.18", new CipherAlgorithm(Scheme.CHACHA20_POLY1305, 256)),
          Map.entry("1.2.392.200011.61.1.1.1.2", new CipherAlgorithm(Scheme.CAMELLIA_CBC, 128)),
          Map.entry("1.2.392.200011.61.1.1.1.3", new CipherAlgorithm(Scheme.CAMELLIA_CBC, 192)),
          Map.entry("1.2.392.200011.61.1.1.1.4", new CipherAlgorithm(Scheme.CAMELLIA_CBC, 256)),
          Map.entry("1.2.840.113549.3.7", new CipherAlgorithm(Scheme.TRIPLE_DES, 168)),
          Map.entry("1.3.14.3.2.7", new CipherAlgorithm(Scheme.DES, 56)),
          Map.entry("1.2.840.113549.3.2", new CipherAlgorithm(Scheme.RC2, 0)),
          Map.entry("1.2.840.113549.3.4", new CipherAlgorithm(Scheme.RC4, 0)),
          Map.entry("1.2.840.113533.7.66.10", new CipherAlgorithm(Scheme.CAST5, 0)),
          Map.entry("1.3.6.1.4.1.188.7.1.1.2", new CipherAlgorithm(Scheme.IDEA, 128)));

  static CipherAlgorithm of(String identifier) {
    return ALL.getOrDefault(identifier, OTHER);
  }
}
