package org.muster.rules.settle;

import java.util.Locale;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.muster.rules.key.Keyring;
import org.muster.rules.key.Purpose;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.settle.Places.Located;
import org.muster.rules.wave.MailboxPair;

/** The names under which evidence speaks of one pair's mailbox, folders and items. */
final class PairKeys {

  /** Hexadecimal digits of a folder's token: enough within one mailbox. */
  private static final int TOKEN_DIGITS = 16;

  private final Mac subjects;
  private final Mac evidence;
  private final Digest mailbox;

  PairKeys(Keyring keys, MailboxPair pair) {
    this.subjects = keys.mac(Purpose.SUBJECT);
    this.evidence = keys.mac(Purpose.EVIDENCE, pair.number());
    this.mailbox =
        KeyedFields.of(subjects, "mailbox").text(pair.target().toLowerCase(Locale.ROOT)).digest();
  }

  Digest mailbox() {
    return mailbox;
  }

  /** What evidence calls a unit. */
  String shown(Unit unit) {
    return shown(unit.role(), unit.path());
  }

  String shown(LeftOut folder) {
    return shown(folder.role(), folder.path());
  }

  /** The title of a standard folder, else a token. */
  private String shown(FolderRole role, FolderPath path) {
    return role == FolderRole.OTHER
        ? folder(path).toString().substring(0, TOKEN_DIGITS)
        : role.title();
  }

  /** The same in every run under one key. */
  Digest folder(FolderPath path) {
    return KeyedFields.of(subjects, "folder").digest(mailbox).text(path.toString()).digest();
  }

  Digest row(Unit unit) {
    return KeyedFields.of(evidence, "folder").text(unit.path().toString()).digest();
  }

  Digest row(LeftOut folder) {
    return KeyedFields.of(evidence, "left out")
        .text(folder.side().name())
        .number(folder.member())
        .text(folder.path().toString())
        .digest();
  }

  /** Key of the row of a pairing, or of an item alone. */
  Digest row(@Nullable Located source, @Nullable Located target) {
    KeyedFields fields = KeyedFields.of(evidence, "item");
    add(fields, source);
    add(fields, target);
    return fields.digest();
  }

  private static void add(KeyedFields fields, @Nullable Located place) {
    if (place == null) {
      fields.number(-1);
    } else {
      fields
          .number(place.folder().member())
          .text(place.folder().path().toString())
          .text(place.item().locator());
    }
  }

  /** A digest as evidence of this pair shows it. */
  Digest shown(Digest digest) {
    return Keyring.rekeyed(evidence, digest);
  }
}
