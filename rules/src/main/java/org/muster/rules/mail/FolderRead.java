package org.muster.rules.mail;

/** A folder was read to its end. */
public record FolderRead(
    int pair, Side side, int member, int folder, int attempt, FolderAccount account)
    implements MailboxEvent {}
