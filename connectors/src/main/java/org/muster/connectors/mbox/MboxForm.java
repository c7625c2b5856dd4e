package org.muster.connectors.mbox;

import java.time.ZoneId;

/**
 * What decides how an mbox is read.
 *
 * @param zone of dates in From_ lines that name none
 */
record MboxForm(FromQuoting quoting, ZoneId zone) {}
