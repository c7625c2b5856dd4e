package org.muster.rules.wave;

import java.io.Serializable;
import java.time.Instant;

/**
 * One certificate of the chain that a server shows.
 *
 * @param key kind of its public key, such as {@code RSA} or {@code EC}
 * @param bits size of that key; 0 where it is not known
 * @param signature how it was signed, as Java names it, such as {@code SHA256withRSA}
 * @param ends the last instant at which it is valid
 * @param selfSigned whether it vouches for itself
 */
public record Certificate(String key, int bits, String signature, Instant ends, boolean selfSigned)
    implements Serializable {}
