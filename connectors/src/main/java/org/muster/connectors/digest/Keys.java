package org.muster.connectors.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.crypto.Mac;
import org.muster.rules.key.Keyring;
import org.muster.rules.key.Purpose;
import org.muster.rules.mail.Digest;

/** The two keys that items are digested under. Belongs to one thread. */
final class Keys {

  /** Never fed: to clone it is cheaper than to look for the algorithm again. */
  private static final MessageDigest FRESH = fresh();

  private final MessageDigest plain = sha256();
  private final Mac identity;
  private final Mac content;
  private final Digest noAttachments;
  private final Digest noMetadata;

  Keys(Keyring keyring) {
    identity = keyring.mac(Purpose.IDENTITY);
    content = keyring.mac(Purpose.CONTENT);
    noAttachments = content(Domain.ATTACHMENTS).digests(List.of()).digest();
    noMetadata = Metadata.nothing(this);
  }

  /** What an empty multiset of attachments is digested to. */
  Digest noAttachments() {
    return noAttachments;
  }

  /** What the metadata of a message is digested to that has nothing out of the ordinary. */
  Digest noMetadata() {
    return noMetadata;
  }

  Fields identity(Domain domain) {
    return Fields.of(identity, domain);
  }

  Fields content(Domain domain) {
    return Fields.of(content, domain);
  }

  /** Keys a SHA-256 that was taken while streaming. */
  Digest streamed(Domain domain, byte[] sha256) {
    return content(domain).octets(sha256).digest();
  }

  /** What stands for a text within a layer, which is keyed as a whole: plain SHA-256, cut. */
  Digest unkeyed(String text) {
    return Digest.cut(plain.digest(Utf8.octets(text)));
  }

  /** A fresh SHA-256. */
  static MessageDigest sha256() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Cannot clone SHA-256: the JDK's own can be", e);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot use SHA-256: every Java has it", e);
    }
  }
}
