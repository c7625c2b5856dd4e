package org.muster.rules.mail;

/**
 * A folder that is compared.
 *
 * @param ordinal its place in the mailbox's listing, from 0
 * @param declared how many items the server says it holds
 */
public record Folder(int ordinal, FolderPath path, FolderRole role, long declared) {}
