package org.muster.connectors.protection.pgp;

import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.protection.key.KeyHolders;
import org.muster.connectors.protection.part.Claim;
import org.muster.connectors.protection.part.ClaimedOnly;
import org.muster.connectors.protection.part.Inspector;
import org.muster.connectors.protection.signature.SignedContent;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

/** Looks at OpenPGP packets (RFC 9580), out of their armour. */
public final class PgpInspector implements Inspector, PgpHandler {

  private final Claim claim;
  private final PgpReader reader = new PgpReader(this);
  private final KeyHolders holders = new KeyHolders();
  private final PgpSignatures signatures = new PgpSignatures();
  private final PgpSecretKeys secretKeys = new PgpSecretKeys();
  private Scheme scheme = Scheme.NONE;
  private int bits;
  private boolean encrypted;
  private boolean content;
  private boolean keys;

  public PgpInspector(Claim claim) {
    this.claim = claim;
  }

  @Override
  public void signs(SignedContent other) {
    signatures.cover(other);
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    reader.put(octets, from, to);
  }

  @Override
  public void end() {
    reader.end();
  }

  @Override
  public void packet(int tag, byte[] first, long length) {
    switch (tag) {
      case PgpTag.PUBLIC_KEY_SESSION_KEY -> PgpSessionKey.publicKey(first, holders);
      case PgpTag.PASSWORD_SESSION_KEY -> PgpSessionKey.password(holders);
      case PgpTag.SIGNATURE -> signatures.signature(first, length);
      case PgpTag.ONE_PASS_SIGNATURE -> signatures.onePass(first);
      case PgpTag.SECRET_KEY, PgpTag.SECRET_SUBKEY -> secretKeys.key(first);
      case PgpTag.PUBLIC_KEY -> keys = true;
      case PgpTag.COMPRESSED -> compressed(first);
      case PgpTag.LITERAL -> content = true;
      case PgpTag.ENCRYPTED_WITHOUT_INTEGRITY -> ciphertext(Scheme.PGP_NO_INTEGRITY, 0, length > 0);
      case PgpTag.ENCRYPTED_WITH_INTEGRITY -> {
        boolean aead = first.length > 1 && first[0] == 2;
        ciphertext(
            aead ? Scheme.PGP_AEAD : Scheme.PGP_MDC, aead ? cipherBits(first[1]) : 0, length > 1);
      }
      case PgpTag.AEAD ->
          ciphertext(Scheme.PGP_AEAD, first.length > 1 ? cipherBits(first[1]) : 0, length > 1);
      default -> {}
    }
  }

  private void ciphertext(Scheme algorithm, int length, boolean isThere) {
    scheme = algorithm;
    bits = length;
    encrypted = isThere;
    reader.stop();
  }

  /** RFC 9580 section 9.3; 0 where a cipher may have several lengths. */
  private static int cipherBits(int cipher) {
    return switch (cipher) {
      case 7, 11 -> 128;
      case 8, 12 -> 192;
      case 9, 13 -> 256;
      default -> 0;
    };
  }

  private void compressed(byte[] first) {
    content = true;
    PgpCompressed.beginning(first)
        .ifPresent(
            plain -> {
              PgpReader within =
                  new PgpReader(
                      (tag, body, length) -> {
                        if (tag == PgpTag.ONE_PASS_SIGNATURE) {
                          signatures.onePass(body);
                        }
                      });
              within.put(plain, 0, plain.length);
            });
  }

  @Override
  public List<ProtectionFact> facts() {
    List<ProtectionFact> facts = new ArrayList<>(2);
    if (isOfCiphertext()) {
      facts.add(encryptedFact());
    } else if (secretKeys.isFound()) {
      facts.add(of(Mechanism.PRIVATE_KEY, secretKeys.state()));
    } else if (!keys) {
      readable(facts);
    }
    if (claim == Claim.PGP && !isOfCiphertext()) {
      facts.add(ClaimedOnly.fact(claim));
    }
    return facts;
  }

  private void readable(List<ProtectionFact> facts) {
    if (signatures.isEmpty() && content) {
      facts.add(of(Mechanism.PGP_SIGNED, ProtectionState.CLEAR));
    } else if (!signatures.isEmpty()) {
      Mechanism mechanism = content ? Mechanism.PGP_SIGNED : Mechanism.PGP_DETACHED;
      facts.add(signatures.on(of(mechanism, ProtectionState.SIGNED)));
    } else if (reader.doubt() != Doubt.NONE && claim != Claim.PGP) {
      facts.add(of(Mechanism.UNDECIDED, ProtectionState.UNKNOWN));
    }
  }

  private boolean isOfCiphertext() {
    return encrypted || holders.count() > 0;
  }

  private ProtectionFact encryptedFact() {
    ProtectionFact fact = holders.on(of(Mechanism.PGP_ENCRYPTED, ProtectionState.ENCRYPTED));
    if (!fact.isEncrypted()) {
      return fact.under(scheme, bits);
    }
    if (encrypted && holders.count() == 0 && scheme != Scheme.PGP_NO_INTEGRITY) {
      return ProtectionFact.of(fact.layer(), fact.mechanism(), ProtectionState.UNKNOWN)
          .under(scheme, bits)
          .because(Doubt.NOT_KNOWN);
    }
    return encrypted ? fact.under(scheme, bits) : ClaimedOnly.fact(Claim.PGP);
  }

  private ProtectionFact of(Mechanism mechanism, ProtectionState state) {
    Doubt doubt = reader.doubt();
    ProtectionState found = doubt == Doubt.NONE ? state : ProtectionState.UNKNOWN;
    return ProtectionFact.of(ProtectionLayer.ATTACHMENT, mechanism, found).because(doubt);
  }
}
