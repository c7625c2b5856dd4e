package org.muster.rules.match;

import org.muster.rules.mail.ItemDigest;

/**
 * An item and where it lies, in the terms of its mailbox pair.
 *
 * @param unit the source folder and the target folder that it is mapped to: items of one unit lie
 *     in the same folder, whatever it is called on either side
 * @param folder its folder's place among those of the unit on its side, 0 on the target
 * @param member which of the pair's source mailboxes, 0 on the target
 */
public record Placed(int unit, int folder, int member, ItemDigest item) {}
