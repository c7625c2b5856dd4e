package org.muster.reports.view;

import org.jspecify.annotations.Nullable;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair.Expectation;
import org.muster.rules.wave.MailboxPair.Kind;

/** A mailbox that passes, and what a test makes of it. */
public record SampleMailbox(
    int pair,
    String ref,
    String organisation,
    Expectation expectation,
    @Nullable Unavailability source,
    Grade grade,
    Ledger ledger,
    long critical,
    long high) {

  public static SampleMailbox passing(int pair, String organisation, long items) {
    return new SampleMailbox(
        pair,
        "MB%04d".formatted(pair),
        organisation,
        Expectation.MIGRATED,
        null,
        Grade.PASS,
        SampleLedger.allEqual(items).ledger(),
        0,
        0);
  }

  public SampleMailbox graded(Grade as, SampleLedger with, long withCritical, long withHigh) {
    return new SampleMailbox(
        pair, ref, organisation, expectation, source, as, with.ledger(), withCritical, withHigh);
  }

  public SampleMailbox unread(Unavailability why) {
    return new SampleMailbox(
        pair, ref, organisation, expectation, why, Grade.INCOMPLETE, Ledger.NONE, 0, 0);
  }

  public SampleMailbox expected(Expectation as) {
    return new SampleMailbox(
        pair, ref, organisation, as, source, grade, Ledger.NONE, critical, high);
  }

  public SampleMailbox called(String newRef) {
    return new SampleMailbox(
        pair, newRef, organisation, expectation, source, grade, ledger, critical, high);
  }

  public Digest token() {
    return new Digest(0x9e3779b97f4a7c15L * (pair + 1), 0xc2b2ae3d27d4eb4fL * (pair + 7));
  }

  public MailboxRow row() {
    return new MailboxRow(
        pair,
        pair + 2,
        ref,
        organisation,
        token(),
        Kind.PERSON,
        expectation,
        1,
        Depth.CONTENT,
        "maildir-maildir/1",
        source,
        null,
        grade,
        ledger,
        true,
        6,
        6,
        0,
        critical,
        high,
        0,
        0,
        0,
        ledger.source().listed(),
        critical + high,
        6);
  }
}
